// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <optional>

#include "app/sandbox/gateway.h"

namespace sharewarden::sandbox {

// What the command line of `sharewarden-sandbox` asks for.
struct ProgramOptions {
    enum class Wish { Serve, DumpEstate, Help, Version };
    Wish wish = Wish::Serve;
    bool logRequests = false;  // a line on standard output for every request
    Options gateway;
};

// `arguments` with the program's name first; the keys come from the environment
// (SHAREWARDEN_SANDBOX_ACCESS_KEY, SHAREWARDEN_SANDBOX_SECRET_KEY) and never from the command line. Nothing
// when the arguments are wrong; `why` then says which and why.
std::optional<ProgramOptions> parseProgramOptions(const QStringList& arguments, QString* why);

// The text of --help.
QString programHelp();

}  // namespace sharewarden::sandbox
