// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include <QCoreApplication>

#include "app/cli/accounts_help.h"

namespace sharewarden::cli {
namespace {

struct HelpText {
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
            "  coverage   show what the last inventory covers, and how old each part is\n"
            "  plan       find the shares of login IDs and write a plan that takes them away\n"
            "  revoke     take shares away, of one image or as a plan says, and read back what happened\n"
            "  restore    give back what a batch took away\n"
            "  recover    find out by reading what became of an interrupted batch\n"
            "  journal    verify, head, list: what is on the journal, and whether it was changed\n"
            "  evidence   export what the journal holds; verify checks an evidence pack\n"
            "  accounts   list, add, remove, import, export and check the accounts\n"
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
            "writes no rows. What was read is kept as the last inventory; what is new or gone since the one\n"
            "before is told.\n"
            "\n"
            "Options:\n"
            "  --all             every account that is set up, instead of one\n"
            "  --region CODE     only this region; may be repeated. Without it, every region that there is,\n"
            "                    or those that the account is limited to\n"
            "  --family FAMILY   only kvm or only xen\n"
            "  --fail-on-incomplete\n"
            "                    write no rows unless everything was read\n"
            "  --format FORMAT   table (default), csv or jsonl\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output,\n"
            "                    and the coverage beside it: shares.csv and shares.coverage.csv\n"
            "\n"
            "Examples:\n"
            "  sharewarden-cli --account prod scan\n"
            "  sharewarden-cli --account prod scan --region KR --region SGN\n"
            "  sharewarden-cli scan --all --format csv --output shares.csv --fail-on-incomplete\n"
            "  sharewarden-cli scan --format jsonl | jq -r 'select(.login_id != \"\") | .login_id' | sort "
            "-u\n"
            "\n"
            "Exit status: 0 everything was read; 1 failed, the key or the account as a whole was refused;\n"
            "2 wrong usage; 3 a region or family could not be read (the rest is written); 130 cancelled.\n"
            "\n");
    }

    static QString coverage() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] coverage [OPTIONS]\n"
            "\n"
            "Shows what the last inventory covers: a row for every account, region and family, with how it\n"
            "ended, the images read of those there were, and when. Sends nothing.\n"
            "\n"
            "Options:\n"
            "  --format FORMAT   table (default), csv or jsonl\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "\n"
            "Exit status: 0 everything was read; 1 there is no inventory, or it cannot be read; 2 wrong\n"
            "usage; 3 a part is not complete.\n"
            "\n");
    }

    static QString plan() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] plan --login-id ID... --reason TEXT [OPTIONS]\n"
            "\n"
            "Reads every image and writes a plan that takes all shares of these login IDs away, so that\n"
            "somebody else can look at it and carry it out: revoke --plan FILE. Sends no change and records\n"
            "nothing. The plan's digest is printed: whoever approves it hands that on.\n"
            "\n"
            "Options:\n"
            "  --login-id ID...  the login IDs; may be repeated. Written --login-id=-ID if it begins with a "
            "dash\n"
            "  --reason TEXT     why; it stays on the journal\n"
            "  --ticket TEXT     a ticket number, if there is one\n"
            "  --region CODE     only this region; may be repeated. Without it, every region that there is\n"
            "  --image NO        only this image\n"
            "  --family FAMILY   only kvm or only xen\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "\n"
            "Examples:\n"
            "  sharewarden-cli --account prod plan --login-id ops@partner.example \\\n"
            "      --reason \"contract ended\" --ticket SEC-104 --output leaver.json\n"
            "  sharewarden-cli --account prod revoke --plan leaver.json --dry-run\n"
            "\n"
            "Exit status: 0 written; 1 failed, or there is nothing to revoke; 2 wrong usage; 3 written, but\n"
            "something could not be read, so that shares may be missing; 130 cancelled.\n"
            "\n");
    }

    static QString revoke() {
        return tr("Usage: sharewarden-cli [GLOBAL OPTIONS] revoke --region CODE --image NO --login-id ID...\n"
                  "                       --reason TEXT [OPTIONS]\n"
                  "       sharewarden-cli [GLOBAL OPTIONS] revoke --plan FILE [OPTIONS]\n"
                  "\n"
                  "Takes login IDs off one image, or the shares that a plan names: reads the images, shows "
                  "what would\n"
                  "go and asks, writes to the journal what is about to be sent, sends it, and reads the "
                  "images again.\n"
                  "The fresh list decides what the verdict on each share is. What changed since the plan was "
                  "made is\n"
                  "reported and left alone. Servers that were already made from an image keep running.\n"
                  "\n"
                  "Options:\n"
                  "  --region CODE     the region of the image, for instance KR\n"
                  "  --image NO        the number of the image, as scan shows it\n"
                  "  --family FAMILY   kvm (default) or xen\n"
                  "  --login-id ID...  the login IDs to take off; may be repeated. One that begins with a "
                  "dash is\n"
                  "                    written --login-id=-ID\n"
                  "  --reason TEXT     why; it stays on the journal\n"
                  "  --ticket TEXT     a ticket number, if there is one\n"
                  "  --plan FILE       carry out the plan in FILE, and nothing else\n") %
               changeOptions() %
               tr("Verdicts: Revoked, AlreadyGone, StillShared, Refused, Unknown, NotSent.\n"
                  "\n"
                  "Examples:\n"
                  "  sharewarden-cli --account prod revoke --region KR --image 8812 \\\n"
                  "      --login-id ops@partner.example ci@partner.example --reason \"contract ended, "
                  "SEC-104\" "
                  "--dry-run\n"
                  "  sharewarden-cli --account prod revoke --region KR --image 77 --family xen \\\n"
                  "      --login-id ops@partner.example --reason \"contract ended, SEC-104\" --yes --format "
                  "jsonl\n"
                  "  sharewarden-cli revoke --plan leaver.json --digest 3f9a… --confirm-account prod --yes\n"
                  "\n") %
               changeStatus();
    }

    static QString restore() {
        return tr("Usage: sharewarden-cli [GLOBAL OPTIONS] restore --batch ID --reason TEXT [OPTIONS]\n"
                  "       sharewarden-cli [GLOBAL OPTIONS] restore --plan FILE [OPTIONS]\n"
                  "\n"
                  "Gives back exactly what a batch revoked: the shares with the verdict Revoked and no "
                  "others. It is\n"
                  "reviewed, sent, read back and recorded like a revocation. What has come back meanwhile "
                  "is\n"
                  "AlreadyShared. “sharewarden-cli journal list” shows the batches.\n"
                  "\n"
                  "Options:\n"
                  "  --batch ID        the number of the batch\n"
                  "  --reason TEXT     why; it stays on the journal\n"
                  "  --ticket TEXT     a ticket number, if there is one\n"
                  "  --plan FILE       carry out the plan in FILE, and nothing else\n") %
               changeOptions() %
               tr("Verdicts: Restored, AlreadyShared, StillMissing, Refused, Unknown, NotSent.\n"
                  "\n"
                  "Example:\n"
                  "  sharewarden-cli restore --batch 098c5d40-cf66-4d58-a41b-f171f7cd5996 --reason \"wrong "
                  "partner\"\n"
                  "\n") %
               changeStatus();
    }

    static QString recover() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] recover [OPTIONS]\n"
            "\n"
            "After a crash, a kill or a lost network: finds the shares that were perhaps sent and have no\n"
            "verdict, reads their images, and writes to the journal what became of them. Only reads, never\n"
            "sends. What cannot be read stays open for the next time.\n"
            "\n"
            "Options:\n"
            "  --format FORMAT   table (default), csv or jsonl; csv and jsonl have the columns of evidence\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "\n"
            "Exit status: 0 every share has its verdict; 1 failed; 2 wrong usage; 5 some could still not be\n"
            "read; 130 cancelled.\n"
            "\n");
    }

    static QString journal() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] journal verify [--head HEAD]\n"
            "       sharewarden-cli [GLOBAL OPTIONS] journal head\n"
            "       sharewarden-cli [GLOBAL OPTIONS] journal list [--format FORMAT] [--output FILE]\n"
            "\n"
            "verify checks every entry of the journal: none was changed, removed, put in or moved. Entries "
            "that\n"
            "were cut off at the end show only against a head that was kept elsewhere; a journal that was "
            "written\n"
            "anew as a whole shows only against such a head, or by its seals, for which the keychain has "
            "the\n"
            "key. It says what it could not show. head prints the newest entry's number and hash: keep it "
            "where\n"
            "nobody who can change the journal can change it. list shows every batch.\n"
            "\n"
            "Options:\n"
            "  --head HEAD       what head printed: NUMBER:HASH, or the hash alone\n"
            "  --format FORMAT   table (default), csv or jsonl\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "\n"
            "Exit status: 0 done, and intact; 1 the journal was changed, or could not be read; 2 wrong "
            "usage.\n"
            "\n");
    }

    static QString evidence() {
        return tr(
            "Usage: sharewarden-cli [GLOBAL OPTIONS] evidence [--batch ID | --since DATE [--until DATE]] "
            "[OPTIONS]\n"
            "       sharewarden-cli evidence verify FOLDER [--head HEAD]\n"
            "\n"
            "Exports the shares of every batch on the journal, of one batch or of a period, one row a "
            "share,\n"
            "and checks the journal's hash chain. With --account, only the rows of that account. No key is\n"
            "needed and nothing is sent. verify checks a pack without the journal: that no file was "
            "changed,\n"
            "and that its tables are what its journal entries say.\n"
            "\n"
            "Options:\n"
            "  --batch ID        only this batch\n"
            "  --since DATE      only batches begun at that moment or later: 2026-01-31 or\n"
            "                    2026-01-31T08:05:00Z, in UTC\n"
            "  --until DATE      only batches begun before that moment\n"
            "  --pack FOLDER     write an evidence pack into a new folder: rows, journal entries, plans, "
            "what was\n"
            "                    listed before and after, a report to sign, and a manifest with the digest "
            "of\n"
            "                    every file\n"
            "  --format FORMAT   csv (default; safe to open in a spreadsheet) or jsonl (nothing is altered)\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "  --head HEAD       for verify: what “journal head” printed\n"
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
            "  sharewarden-cli evidence --since 2026-07-01 --until 2026-10-01 --pack review-2026q3\n"
            "  sharewarden-cli evidence verify review-2026q3\n"
            "\n"
            "Exit status: 0 done; 1 the journal could not be read or the output not written, or the pack is\n"
            "not what it says; 2 wrong usage; 3 the rows were written, but the journal's chain is broken;\n"
            "130 cancelled.\n"
            "\n");
    }

    static QString changeOptions() {
        return tr(
            "  --digest SHA256   refuse the plan unless this is its digest\n"
            "  --max-age-days N  refuse a plan older than N days (7 unless said)\n"
            "  --confirm-account NAME\n"
            "                    the name of a production account, where it cannot be typed when asked\n"
            "  --confirm-count N the number of shares, where a plan is above the account's cap\n"
            "  --dry-run         read and show what would be done; send nothing and record nothing. The\n"
            "                    verdict NotSent then marks a share that would be changed\n"
            "  --yes             do not ask. Required where there is no terminal to ask on\n"
            "  --format FORMAT   table (default), csv or jsonl; csv and jsonl have the columns of evidence\n"
            "  --output FILE     write to FILE (mode 0600, whole or not at all) instead of standard output\n"
            "\n");
    }

    static QString changeStatus() {
        return tr(
            "Exit status: 0 every share is as it should be; 1 failed before anything was sent; 2 wrong "
            "usage,\n"
            "or a confirmation is missing; 3 the image could not be read beforehand, nothing was changed; 4 "
            "some\n"
            "shares were not changed; 5 what became of some shares is unknown, or could not be recorded or\n"
            "written out (5 goes before 4): say recover; 130 cancelled, the rows say what was done.\n"
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

QString commandHelp(CommandName command) {
    switch (command) {
        case CommandName::Scan:
            return HelpText::scan();
        case CommandName::Coverage:
            return HelpText::coverage();
        case CommandName::Plan:
            return HelpText::plan();
        case CommandName::Revoke:
            return HelpText::revoke();
        case CommandName::Restore:
            return HelpText::restore();
        case CommandName::Recover:
            return HelpText::recover();
        case CommandName::JournalVerify:
        case CommandName::JournalHead:
        case CommandName::JournalList:
            return HelpText::journal();
        case CommandName::AccountsList:
        case CommandName::AccountsAdd:
        case CommandName::AccountsRemove:
        case CommandName::AccountsImport:
        case CommandName::AccountsExport:
        case CommandName::AccountsCheck:
            return accountsHelp();
        case CommandName::Evidence:
        case CommandName::EvidenceVerify:
            break;
    }
    return HelpText::evidence();
}

}  // namespace

QString helpText(std::optional<CommandName> command, const QString& dataDir) {
    if (!command)
        return HelpText::general() % HelpText::common().arg(dataDir) % HelpText::exitStatus();
    const QString own = commandHelp(*command);
    return own % HelpText::common().arg(dataDir);
}

QString usageText(const UsageError& error) {
    const QString command = error.command ? QString(commandKey(*error.command) % u' ') : QString();
    return error.message % u' ' %
           HelpText::tr("Nothing was done. See “sharewarden-cli %1--help”.").arg(command);
}

QString versionText() {
    return QStringLiteral("sharewarden-cli " SHAREWARDEN_VERSION "\n");
}

}  // namespace sharewarden::cli
