// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/record_description.h"

#include <QCoreApplication>
#include <algorithm>

namespace sharewarden::cli {
namespace {

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(CliRecords)
};

FieldDescription text(const char* name, const QString& meaning) {
    return {QLatin1String(name), meaning, FieldType::Text};
}

FieldDescription number(const char* name, const QString& meaning) {
    return {QLatin1String(name), meaning, FieldType::Number};
}

FieldDescription numberOrNull(const char* name, const QString& meaning) {
    return {QLatin1String(name), meaning, FieldType::NumberOrNull};
}

QList<FieldDescription> cellFields() {
    return {text("account", RecordText::tr("the account's name; env for the key of the environment")),
            text("site", RecordText::tr("public, gov, fin, or the address of another gateway")),
            text("region", RecordText::tr("the region's code")),
            text("family", RecordText::tr("kvm or xen"))};
}

QList<FieldDescription> imageFields() {
    return {text("image_no", RecordText::tr("the image's number")),
            text("image_name", RecordText::tr("the image's name"))};
}

QList<FieldDescription> shareFields() {
    QList<FieldDescription> fields = cellFields() + imageFields();
    fields += {text("login_id", RecordText::tr("whom it is shared with; empty for an image without shares")),
               text("created", RecordText::tr("when the image was made, as the server says it")),
               text("created_utc", RecordText::tr("the same moment in UTC; empty when it cannot be read")),
               text("hypervisor", RecordText::tr("as the server says it")),
               text("os_category", RecordText::tr("as the server says it")),
               text("os_type", RecordText::tr("as the server says it")),
               text("life_cycle", RecordText::tr("as the server says it")),
               text("status", RecordText::tr("as the server says it")),
               number("size_bytes", RecordText::tr("the size of all its block storage together")),
               text("description", RecordText::tr("what the owner wrote about the image"))};
    return fields;
}

QList<FieldDescription> findingFields() {
    QList<FieldDescription> fields = shareFields();
    fields += {text("finding", RecordText::tr("the kinds of its findings, the worst first, with a space "
                                              "between them: outside-policy, expired-trust, look-alike, "
                                              "personal-mail, retired-image, new-since-review, reappeared")),
               text("severity", RecordText::tr("of the worst of them: low, medium or high")),
               text("reason", RecordText::tr("why, as sentences in the person's language"))};
    return fields;
}

QList<FieldDescription> coverageFields() {
    QList<FieldDescription> fields = cellFields();
    fields += {text("state", RecordText::tr("complete, partial, failed or cancelled")),
               number("pages_read", RecordText::tr("pages that were read")),
               number("rows_read", RecordText::tr("images that were read")),
               numberOrNull("total_rows", RecordText::tr("images that there are, as the server says it")),
               text("error", RecordText::tr("the kind of error, a stable word; empty without one")),
               text("message", RecordText::tr("what happened, in the person's language")),
               text("advice", RecordText::tr("what to do about it, in the person's language")),
               text("ended_utc", RecordText::tr("when it was read")),
               number("elapsed_ms", RecordText::tr("how long that took")),
               text("call_id", RecordText::tr("the call that went wrong, as the log names it"))};
    return fields;
}

QList<FieldDescription> auditFields() {
    QList<FieldDescription> fields{text("time_utc", RecordText::tr("when the verdict was found")),
                                   text("batch_id", RecordText::tr("the number of the batch"))};
    fields += cellFields() + imageFields();
    fields += {text("login_id", RecordText::tr("whom it is or was shared with")),
               text("action", RecordText::tr("revoke or restore")),
               text("verdict", RecordText::tr("Revoked, AlreadyGone, StillShared, Restored, AlreadyShared, "
                                              "StillMissing, Refused, Unknown or NotSent")),
               numberOrNull("http_status", RecordText::tr("of the answer; null when nothing answered")),
               text("return_code", RecordText::tr("as the server says it")),
               text("return_message", RecordText::tr("as the server says it")),
               text("request_id", RecordText::tr("the server's number of the request")),
               text("call_id", RecordText::tr("our number of the call, as the log names it")),
               text("operator", RecordText::tr("who ran the batch")),
               text("host", RecordText::tr("on which computer")),
               text("reason", RecordText::tr("why, as it was given"))};
    return fields;
}

QList<FieldDescription> batchFields() {
    return {text("batch_id", RecordText::tr("the number of the batch")),
            text("begun_utc", RecordText::tr("when it began")),
            text("ended_utc", RecordText::tr("when it ended; empty while it is open")),
            text("action", RecordText::tr("revoke or restore")),
            text("state", RecordText::tr("open, recovered, cancelled or done")),
            text("accounts", RecordText::tr("names of its accounts, with a space between them")),
            number("images", RecordText::tr("images in it")),
            number("shares", RecordText::tr("shares in it")),
            text("verdicts", RecordText::tr("how many have which verdict: Revoked=2 Refused=1")),
            text("operator", RecordText::tr("who ran the batch")),
            text("host", RecordText::tr("on which computer")),
            text("sealed", RecordText::tr("yes or no: its end has a seal")),
            text("ticket", RecordText::tr("a ticket number, if one was given")),
            text("reason", RecordText::tr("why, as it was given"))};
}

QList<FieldDescription> accountFields() {
    return {text("name", RecordText::tr("the account's name")),
            text("folder", RecordText::tr("under which it is listed")),
            text("colour", RecordText::tr("none, red, orange, yellow, green, blue or purple")),
            text("site", RecordText::tr("public, gov, fin, or the address of another gateway")),
            text("access_key", RecordText::tr("its access key, which is not secret")),
            text("regions", RecordText::tr("those it is limited to, with a space between them; empty: all")),
            text("changes", RecordText::tr("allowed, until-close or read-only")),
            text("production", RecordText::tr("yes or no")),
            number("confirm_above", RecordText::tr("for more shares their number has to be typed; 0: never")),
            text("last_worked_utc", RecordText::tr("when its key last worked; empty: never")),
            text("id", RecordText::tr("its lasting identity"))};
}

QList<FieldDescription> lookFields() {
    QList<FieldDescription> fields{text("batch_id", RecordText::tr("the number of the batch")),
                                   text("time_utc", RecordText::tr("when the image was read"))};
    fields += cellFields() + imageFields();
    fields += {text("login_id", RecordText::tr("whom it is shared with; empty for an image without shares")),
               text("listed", RecordText::tr("yes or no: the image was in the list"))};
    return fields;
}

QList<FieldDescription> packCoverageFields() {
    QList<FieldDescription> fields{text("batch_id", RecordText::tr("the number of the batch"))};
    fields += cellFields();
    fields += {number("images_planned", RecordText::tr("images of the plan")),
               number("images_read_before", RecordText::tr("of these, read before the change")),
               number("images_read_after", RecordText::tr("of these, read after the change")),
               number("shares_planned", RecordText::tr("shares of the plan"))};
    for (const char* verdict : {"revoked", "already_gone", "still_shared", "restored", "already_shared",
                                "still_missing", "refused", "unknown", "not_sent"})
        fields.append(number(verdict, RecordText::tr("shares with this verdict")));
    fields.append(number("open", RecordText::tr("shares without a verdict, or with the verdict Unknown")));
    return fields;
}

QList<FieldDescription> entryFields() {
    return {text("batch", RecordText::tr("the number of the batch; empty for an entry of none")),
            {QStringLiteral("body"), RecordText::tr("what the entry says"), FieldType::Object},
            text("hash", RecordText::tr("SHA-256 over the previous hash and this entry, hexadecimal")),
            text("kind", RecordText::tr("batch-begin, look, intent, answer, verdict, batch-end, review")),
            text("previous", RecordText::tr("the hash of the entry before it")),
            number("seq", RecordText::tr("its number, from 1")),
            text("time", RecordText::tr("when it was written, in UTC"))};
}

}  // namespace

QStringList RecordDescription::fieldNames() const {
    QStringList names;
    for (const FieldDescription& field : fields)
        names.append(field.name);
    return names;
}

QList<RecordDescription> recordDescriptions() {
    return {
        {QStringLiteral("share"), RecordText::tr("one share, or an image without shares"),
         QStringLiteral("scan"), shareFields()},
        {QStringLiteral("finding"), RecordText::tr("one share with its findings"),
         QStringLiteral("scan --outside-policy, findings"), findingFields()},
        {QStringLiteral("coverage"), RecordText::tr("one account, region and family"),
         QStringLiteral("coverage, scan --output (NAME.coverage.jsonl)"), coverageFields()},
        {QStringLiteral("audit"), RecordText::tr("one share of a batch"),
         QStringLiteral("revoke, restore, recover, evidence (audit.jsonl)"), auditFields()},
        {QStringLiteral("batch"), RecordText::tr("one batch"), QStringLiteral("journal list"), batchFields()},
        {QStringLiteral("account"), RecordText::tr("one account"), QStringLiteral("accounts list"),
         accountFields()},
        {QStringLiteral("look"), RecordText::tr("one share as it was listed before or after the change"),
         QStringLiteral("evidence --pack (inventory_before.jsonl, inventory_after.jsonl)"), lookFields()},
        {QStringLiteral("pack-coverage"), RecordText::tr("one account, region and family of a batch"),
         QStringLiteral("evidence --pack (coverage.jsonl)"), packCoverageFields()},
        {QStringLiteral("entry"), RecordText::tr("one entry of the journal"),
         QStringLiteral("evidence --pack (journal.jsonl)"), entryFields()}};
}

RecordDescription recordDescription(const QString& key) {
    const QList<RecordDescription> all = recordDescriptions();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const RecordDescription& record) { return record.key == key; });
    Q_ASSERT(found != all.cend());
    return *found;
}

}  // namespace sharewarden::cli
