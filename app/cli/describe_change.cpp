// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What changes shares, or prepares and finishes that: plan, revoke, restore, recover.

#include <QCoreApplication>

#include "app/cli/command_parts.h"
#include "app/cli/exit_code.h"

namespace sharewarden::cli::parts {
namespace {

struct DescribeChangeText {
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
};

QString verdicts(const char* names) {
    return DescribeChangeText::tr("Verdicts: %1.").arg(QLatin1String(names));
}

OptionDescription imageNumber(const QString& help) {
    return valued("image", "NO", help);
}

QList<OptionDescription> changeOptions() {
    return {
        reason(),
        ticket(),
        valued("plan", "FILE", DescribeChangeText::tr("carry out the plan in FILE, and nothing else"),
               ValueKind::File),
        valued("digest", "SHA256", DescribeChangeText::tr("refuse the plan unless this is its digest")),
        valued("max-age-days", "N",
               DescribeChangeText::tr("refuse a plan older than N days (7 unless said)")),
        repeated(valued("confirm-account", "NAME",
                        DescribeChangeText::tr("the name of a production account, where it cannot be typed "
                                               "when asked; may be repeated"),
                        ValueKind::Account)),
        valued("confirm-count", "N",
               DescribeChangeText::tr("the number of shares, where a plan is above the account's cap")),
        flag("dry-run",
             DescribeChangeText::tr("read and show what would be done; send nothing and record nothing. The "
                                    "verdict NotSent then marks a share that would be changed")),
        yes(),
        formatOfRows(),
        output()};
}

QList<StatusDescription> changeStatuses() {
    return {
        {AllDone, DescribeChangeText::tr("every share is as it should be")},
        {Failed, DescribeChangeText::tr("failed before anything was sent")},
        {WrongUsage, DescribeChangeText::tr("wrong usage, or a confirmation is missing")},
        {NotAllRead, DescribeChangeText::tr("the image could not be read beforehand, nothing was changed")},
        {NotAllRevoked, DescribeChangeText::tr("some shares were not changed")},
        {SomeUnknown,
         DescribeChangeText::tr("what became of some shares is unknown, or could not be recorded or written "
                                "out (5 goes before 4): say recover")},
        {Cancelled, DescribeChangeText::tr("cancelled; the rows say what was done")}};
}

}  // namespace

CommandDescription plan() {
    CommandDescription command;
    command.command = CommandName::Plan;
    command.summary =
        DescribeChangeText::tr("find the shares of login IDs and write a plan that takes them away");
    command.usages =
        QStringList{QStringLiteral("[GLOBAL OPTIONS] plan --login-id ID... --reason TEXT [OPTIONS]")};
    command.paragraphs = {
        DescribeChangeText::tr("Reads every image and writes a plan that takes all shares of these login IDs "
                               "away, so that somebody else can look at it and carry it out: revoke --plan "
                               "FILE. Sends no change and records nothing."),
        DescribeChangeText::tr("The plan's digest is printed: whoever approves it hands that on.")};
    command.options = {
        several(valued("login-id", "ID",
                       DescribeChangeText::tr("the login IDs; may be repeated. Written --login-id=-ID if it "
                                              "begins with a dash"))),
        reason(),
        ticket(),
        onlyRegions(),
        imageNumber(DescribeChangeText::tr("only this image")),
        onlyFamily(),
        output()};
    command.examples = {
        {DescribeChangeText::tr("Everything that one person can use"),
         example("--account prod plan --login-id ops@partner.example --reason \"contract ended\" --ticket "
                 "SEC-104 --output leaver.json")},
        {DescribeChangeText::tr("What it would do now, and what changed since"),
         example("--account prod revoke --plan leaver.json --dry-run")}};
    command.statuses = {
        {AllDone, DescribeChangeText::tr("written")},
        {Failed, DescribeChangeText::tr("failed, or there is nothing to revoke")},
        wrongUsage(),
        {NotAllRead,
         DescribeChangeText::tr("written, but something could not be read, so that shares may be missing")},
        cancelled()};
    return command;
}

CommandDescription revoke() {
    CommandDescription command;
    command.command = CommandName::Revoke;
    command.summary = DescribeChangeText::tr(
        "take shares away, of one image or as a plan says, and read back what happened");
    command.usages = {
        QStringLiteral("[GLOBAL OPTIONS] revoke --region CODE --image NO --login-id ID... --reason TEXT "
                       "[OPTIONS]"),
        QStringLiteral("[GLOBAL OPTIONS] revoke --plan FILE [OPTIONS]")};
    command.paragraphs = {
        DescribeChangeText::tr("Takes login IDs off one image, or the shares that a plan names: reads the "
                               "images, shows what would go and asks, writes to the journal what is about to "
                               "be sent, sends it, and reads the images again. The fresh list decides what "
                               "the verdict on each share is."),
        DescribeChangeText::tr(
            "What changed since the plan was made is reported and left alone. Servers that "
            "were already made from an image keep running."),
        verdicts("Revoked, AlreadyGone, StillShared, Refused, Unknown, NotSent")};
    command.options = {
        valued("region", "CODE", DescribeChangeText::tr("the region of the image, for instance KR"),
               ValueKind::Region),
        imageNumber(DescribeChangeText::tr("the number of the image, as scan shows it")),
        choice("family", "FAMILY", {QStringLiteral("kvm"), QStringLiteral("xen")},
               DescribeChangeText::tr("kvm (default) or xen")),
        several(valued("login-id", "ID",
                       DescribeChangeText::tr("the login IDs to take off; may be repeated. One that begins "
                                              "with a dash is written --login-id=-ID")))};
    command.options += changeOptions();
    command.records = QStringList{QStringLiteral("audit")};
    command.examples = {
        {DescribeChangeText::tr("Look first"),
         example("--account prod revoke --region KR --image 8812 --login-id ops@partner.example "
                 "ci@partner.example --reason \"contract ended, SEC-104\" --dry-run")},
        {DescribeChangeText::tr("Without a terminal to ask on"),
         example("--account prod revoke --region KR --image 77 --family xen --login-id ops@partner.example "
                 "--reason \"contract ended, SEC-104\" --yes --format jsonl")},
        {DescribeChangeText::tr("Exactly the plan that was approved, or nothing"),
         example("revoke --plan leaver.json --digest 3f9a… --confirm-account prod --yes")}};
    command.statuses = changeStatuses();
    return command;
}

CommandDescription restore() {
    CommandDescription command;
    command.command = CommandName::Restore;
    command.summary = DescribeChangeText::tr("give back what a batch took away");
    command.usages = {QStringLiteral("[GLOBAL OPTIONS] restore --batch ID --reason TEXT [OPTIONS]"),
                      QStringLiteral("[GLOBAL OPTIONS] restore --plan FILE [OPTIONS]")};
    command.paragraphs = {
        DescribeChangeText::tr("Gives back exactly what a batch revoked: the shares with the verdict Revoked "
                               "and no others. It is reviewed, sent, read back and recorded like a "
                               "revocation. What has come back meanwhile is AlreadyShared. “sharewarden-cli "
                               "journal list” shows the batches."),
        verdicts("Restored, AlreadyShared, StillMissing, Refused, Unknown, NotSent")};
    command.options = {valued("batch", "ID", DescribeChangeText::tr("the number of the batch"))};
    command.options += changeOptions();
    command.records = QStringList{QStringLiteral("audit")};
    command.examples = {
        {DescribeChangeText::tr("Take a batch back"),
         example("restore --batch 098c5d40-cf66-4d58-a41b-f171f7cd5996 --reason \"wrong partner\"")}};
    command.statuses = changeStatuses();
    return command;
}

CommandDescription recover() {
    CommandDescription command;
    command.command = CommandName::Recover;
    command.summary = DescribeChangeText::tr("find out by reading what became of an interrupted batch");
    command.usages = QStringList{QStringLiteral("[GLOBAL OPTIONS] recover [OPTIONS]")};
    command.paragraphs = QStringList{
        DescribeChangeText::tr("After a crash, a kill or a lost network: finds the shares that were perhaps "
                               "sent and have no verdict, reads their images, and writes to the journal what "
                               "became of them. Only reads, never sends. What cannot be read stays open for "
                               "the next time.")};
    command.options = {formatOfRows(), output()};
    command.records = QStringList{QStringLiteral("audit")};
    command.examples = {{DescribeChangeText::tr("After the computer went down"), example("recover")}};
    command.statuses = {{AllDone, DescribeChangeText::tr("every share has its verdict")},
                        {Failed, DescribeChangeText::tr("failed")},
                        wrongUsage(),
                        {SomeUnknown, DescribeChangeText::tr("some could still not be read")},
                        cancelled()};
    return command;
}

}  // namespace sharewarden::cli::parts
