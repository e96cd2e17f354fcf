// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include <QCoreApplication>

namespace sharewarden::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)

public:
    static QString general() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] COMMAND [OPTIONS]\n"
            "\n"
            "Shows who can use your NAVER Cloud server images, takes access back, and keeps the proof.\n"
            "\n"
            "Commands:\n"
            "  scan       list images and the login IDs that they are shared with\n"
            "  revoke     take shares of one image away and read back what happened\n"
            "  evidence   export what the journal holds about every revocation\n"
            "\n"
            "Say “sharewarden-cli COMMAND --help” for the options and examples of a command.\n"
            "\n");
    }

    static QString scan() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] scan [OPTIONS]\n"
            "\n"
            "Lists every server image of the account, KVM and XEN, with every login ID that it is shared\n"
            "with: one row a share, and one row for an image that is not shared. What could not be read is\n"
            "named on standard error; a list is never passed off as complete. A scan that is cancelled\n"
            "writes no rows.\n"
            "\n"
            "Options:\n"
            "  --region CODE     only this region; may be repeated. Without it, every region that there is\n"
            "  --format FORMAT   table (default), csv or jsonl\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "\n"
            "Examples:\n"
            "  sharewarden-cli --account prod scan\n"
            "  sharewarden-cli --account prod scan --region KR --region SGN\n"
            "  sharewarden-cli scan --format csv --output shares.csv\n"
            "  sharewarden-cli scan --format jsonl | jq -r 'select(.login_id != \"\") | .login_id' | sort "
            "-u\n"
            "\n"
            "Exit status: 0 everything was read; 1 failed, the key or the account as a whole was refused;\n"
            "2 wrong usage; 3 a region or family could not be read (the rest is written); 130 cancelled.\n"
            "\n");
    }

    static QString revoke() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] revoke --region CODE --image NO --login-id ID...\n"
            "                       --reason TEXT [OPTIONS]\n"
            "\n"
            "Takes login IDs off one image: reads the image, shows what would go and asks, writes to the\n"
            "journal what is about to be sent, sends it, and reads the image again. The fresh list decides\n"
            "what the verdict on each share is. Servers that were already made from the image keep running.\n"
            "\n"
            "Options:\n"
            "  --region CODE     the region of the image, for instance KR\n"
            "  --image NO        the number of the image, as scan shows it\n"
            "  --family FAMILY   kvm (default) or xen\n"
            "  --login-id ID...  the login IDs to take off; may be repeated. One that begins with a dash is\n"
            "                    written --login-id=-ID\n"
            "  --reason TEXT     why; it stays on the journal\n"
            "  --dry-run         read and show what would be done; send nothing and record nothing. The\n"
            "                    verdict NotSent then marks a share that would be revoked\n"
            "  --yes             do not ask. Required where there is no terminal to ask on\n"
            "  --format FORMAT   table (default), csv or jsonl; csv and jsonl have the columns of evidence\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "\n"
            "Verdicts: Revoked, AlreadyGone, StillShared, Refused, Unknown, NotSent.\n"
            "\n"
            "Examples:\n"
            "  sharewarden-cli --account prod revoke --region KR --image 8812 \\\n"
            "      --login-id ops@partner.example ci@partner.example --reason \"contract ended, SEC-104\" "
            "--dry-run\n"
            "  sharewarden-cli --account prod revoke --region KR --image 77 --family xen \\\n"
            "      --login-id ops@partner.example --reason \"contract ended, SEC-104\" --yes --format jsonl\n"
            "\n"
            "Exit status: 0 every share is gone (Revoked or AlreadyGone); 1 failed before anything was "
            "sent;\n"
            "2 wrong usage; 3 the image could not be read beforehand, nothing was changed; 4 some shares\n"
            "were not revoked; 5 what became of some shares is unknown, or could not be recorded or written\n"
            "out (5 goes before 4): scan again; 130 cancelled, the rows say what was done.\n"
            "\n");
    }

    static QString evidence() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] evidence [OPTIONS]\n"
            "\n"
            "Exports every share of every revocation on the journal, one row a share, and checks the\n"
            "journal's hash chain. With --account, only the rows of that account. No key is needed and\n"
            "nothing is sent.\n"
            "\n"
            "Options:\n"
            "  --format FORMAT   csv (default; safe to open in a spreadsheet) or jsonl (nothing is altered)\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "\n"
            "Columns: time_utc, batch_id, account, site, region, family, image_no, image_name, login_id,\n"
            "action, verdict, http_status, return_code, return_message, request_id, call_id, operator,\n"
            "host, reason.\n"
            "\n"
            "In CSV a text that a spreadsheet could take for a formula gets an apostrophe in front, and\n"
            "control characters are made visible; jsonl holds every text as it was.\n"
            "\n"
            "Examples:\n"
            "  sharewarden-cli evidence --output audit.csv\n"
            "  sharewarden-cli --account prod evidence --format jsonl | jq 'select(.verdict == "
            "\"Unknown\")'\n"
            "\n"
            "Exit status: 0 done; 1 the journal could not be read or the output not written; 2 wrong usage;\n"
            "3 the rows were written, but the journal's chain is broken; 130 cancelled.\n"
            "\n");
    }

    static QString common() {
        return tr(
            "Global options, before or after the command:\n"
            "  --account NAME    the account with this name; its secret is in the keychain\n"
            "  --site SITE       public, gov or fin\n"
            "  --endpoint URL    another gateway: https, or http on this computer. Not with --site\n"
            "  --data-dir DIR    where accounts.json and journal.sqlite are, instead of\n"
            "                    %1\n"
            "  --help            this text, or that of a command\n"
            "  --version         the version\n"
            "\n"
            "Without --account the key is taken from the environment: NCLOUD_ACCESS_KEY_ID (or\n"
            "NCLOUD_ACCESS_KEY) and NCLOUD_SECRET_ACCESS_KEY (or NCLOUD_SECRET_KEY); the account is then\n"
            "called “env”. Keys are never taken from the command line. The gateway is the one of --endpoint\n"
            "or --site; else the account's own, or without --account that of NCLOUD_API_GW; else public.\n"
            "\n"
            "Data goes to standard output, everything else to standard error.\n"
            "\n");
    }

    static QString exitStatus() {
        return tr(
            "Exit status: 0 all done; 1 failed, nothing changed; 2 wrong usage; 3 something could not be\n"
            "read; 4 some shares not revoked; 5 some unknown; 130 cancelled.\n");
    }
};

}  // namespace

QString helpText(std::optional<CommandName> command, const QString& dataDir) {
    if (!command)
        return Text::general() % Text::common().arg(dataDir) % Text::exitStatus();
    QString own = Text::evidence();
    if (*command == CommandName::Scan)
        own = Text::scan();
    else if (*command == CommandName::Revoke)
        own = Text::revoke();
    return own % Text::common().arg(dataDir);
}

QString usageText(const UsageError& error) {
    const QString command = error.command ? QString(commandKey(*error.command) % u' ') : QString();
    return error.message % u' ' % Text::tr("Nothing was done. See “sharewarden-cli %1--help”.").arg(command);
}

QString versionText() {
    return QStringLiteral("sharewarden-cli " SHAREWARDEN_VERSION "\n");
}

}  // namespace sharewarden::cli
