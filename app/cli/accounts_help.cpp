// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/accounts_help.h"

#include <QCoreApplication>

namespace sharewarden::cli {
namespace {

struct AccountsHelpText {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)

public:
    static QString usage() {
        return tr(
            "Usage: sharewarden-cli accounts list [--format FORMAT] [--output FILE]\n"
            "       sharewarden-cli accounts add --name NAME --access-key KEY [OPTIONS]\n"
            "       sharewarden-cli accounts remove NAME [--yes]\n"
            "       sharewarden-cli accounts import [OPTIONS]\n"
            "       sharewarden-cli accounts export --output FILE\n"
            "       sharewarden-cli accounts check [NAME...]\n"
            "\n"
            "list shows the accounts in their order, add makes one, remove takes one and its secret key off\n"
            "this computer. import takes over keys of the official tools or of the environment: it shows "
            "what\n"
            "it would do, and asks. export writes everything but secrets; import reads that too. check "
            "makes\n"
            "signed calls that change nothing and says whose key each account has, which regions it sees "
            "and\n"
            "whether this computer's clock is right; it points out accounts that belong to the same owner.\n"
            "\n"
            "Secret keys are kept in the keychain. They are never taken from the command line: add asks for\n"
            "one without showing it, or takes the first line of standard input.\n"
            "\n");
    }

    static QString options() {
        return tr(
            "Options of add:\n"
            "  --name NAME       what the account is called\n"
            "  --access-key KEY  its access key, which is not secret\n"
            "  --site SITE, --endpoint URL\n"
            "                    where it is; public unless said\n"
            "  --region CODE     scan only this region; may be repeated\n"
            "  --folder FOLDER   under which it is listed\n"
            "  --colour COLOUR   none, red, orange, yellow, green, blue or purple\n"
            "  --production      its name has to be typed before its shares are changed\n"
            "  --read-only       its shares cannot be changed\n"
            "  --confirm-above N for more than N shares at once their number has to be typed (100 unless "
            "said;\n"
            "                    0 is never)\n"
            "\n"
            "Options of import:\n"
            "  --file FILE       a configure file of the official tools (default: ~/.ncloud/configure), or "
            "one\n"
            "                    that export wrote. It is only read\n"
            "  --from-environment\n"
            "                    the key of the environment; with --file, both\n"
            "  --profile NAME... only these profiles\n"
            "  --dry-run         show what would be imported and import nothing\n"
            "  --yes             do not ask. Required where there is no terminal to ask on\n"
            "\n"
            "Options of list: --format table (default), csv or jsonl. list and export: --output FILE (mode "
            "0600,\n"
            "whole or not at all; - is standard output).\n"
            "\n");
    }

    static QString examples() {
        return tr(
            "Examples:\n"
            "  sharewarden-cli accounts import --dry-run\n"
            "  sharewarden-cli accounts add --name prod --access-key KEY --folder Seoul --production\n"
            "  pass show ncloud/prod | sharewarden-cli accounts add --name prod --access-key KEY\n"
            "  sharewarden-cli accounts check prod dev\n"
            "\n"
            "Exit status: 0 done, and for check every account works; 1 failed, nothing was changed; 2 wrong\n"
            "usage; 3 some accounts do not work, or could not be imported; 130 cancelled.\n"
            "\n");
    }
};

}  // namespace

QString accountsHelp() {
    return AccountsHelpText::usage() % AccountsHelpText::options() % AccountsHelpText::examples();
}

}  // namespace sharewarden::cli
