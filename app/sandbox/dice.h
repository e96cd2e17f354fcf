// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>
#include <random>

namespace sharewarden::sandbox {

// Random numbers that are the same on every platform for the same seed (the standard's distributions are
// not).
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    // 0 … below-1; `below` is at least 1.
    int roll(int below) { return static_cast<int>(m_engine() % static_cast<quint32>(below)); }

private:
    std::mt19937 m_engine;
};

// A creation date as the service writes it: 2025-06-20T09:59:39+0900, in the years 2022 to 2026.
QString rolledDate(Dice& dice);

}  // namespace sharewarden::sandbox
