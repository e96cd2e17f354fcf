// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Which reader of answers: the same page as JSON, by both readers of it, and as XML, to the same images.
#include <QCoreApplication>
#include <QJsonDocument>

#include "app/ncloud/page_reader.h"
#include "app/ncloud/response.h"
#include "app/sandbox/body_writer.h"
#include "app/sandbox/estate.h"
#include "app/sandbox/image_listing.h"
#include "tests/bench/bench.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

QByteArray pageBody(sandbox::Format format, const sandbox::Estate& estate) {
    QList<const sandbox::Image*> images;
    for (const sandbox::Image& image : estate.images()) {
        if (image.isKvm() && image.type == u"SELF")
            images.append(&image);
    }
    const auto out = sandbox::BodyWriter::create(format, "getServerImageListResponse"_L1);
    out->text("requestId"_L1, u"1");
    out->text("returnCode"_L1, u"0");
    out->text("returnMessage"_L1, u"success");
    out->number("totalRows"_L1, images.size());
    sandbox::writeImages(*out, sandbox::Family::Kvm, images, 0);
    return out->finish();
}

double msToRead(const QByteArray& body, qsizetype* images) {
    return median(9, [&] {
        const Stopwatch watch;
        ncloud::AnswerCodes codes;
        const auto root = ncloud::readEnvelope({200, {}, {}, {}, body}, &codes);
        require(root.ok(), u"an answer cannot be read"_s);
        const auto page = ncloud::readImages(*root, ncloud::Family::Kvm, 200);
        require(page.ok(), u"a page cannot be read"_s);
        *images = static_cast<qsizetype>(page->images.size());
        return watch.ms();
    });
}

double msToReadPlainly(const QByteArray& body, qsizetype* images) {
    return median(9, [&] {
        const Stopwatch watch;
        ncloud::AnswerCodes codes;
        const auto page = ncloud::readPlainPage({200, {}, {}, {}, body}, ncloud::Family::Kvm, &codes);
        require(page.has_value(), u"a page is not plain"_s);
        *images = static_cast<qsizetype>(page->images.size());
        return watch.ms();
    });
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    // About half of the images of the estate are of one family.
    const sandbox::Estate estate = sandbox::Estate::grown(2'000, 10, 1);
    const QByteArray json = pageBody(sandbox::Format::Json, estate);
    const QByteArray xml = pageBody(sandbox::Format::Xml, estate);
    qsizetype jsonImages = 0;
    qsizetype xmlImages = 0;
    const double jsonMs = msToRead(json, &jsonImages);
    const double xmlMs = msToRead(xml, &xmlImages);
    require(jsonImages == xmlImages && jsonImages > 0, u"JSON and XML gave other images"_s);
    qsizetype plainImages = 0;
    const double plainMs = msToReadPlainly(json, &plainImages);
    require(plainImages == jsonImages, u"the two readers of JSON gave other images"_s);
    const double parseMs = median(9, [&] {
        const Stopwatch watch;
        require(QJsonDocument::fromJson(json).isObject(), u"not JSON"_s);
        return watch.ms();
    });
    row(u"a page of %1 images × 10 shares to images: JSON against XML"_s.arg(jsonImages),
        u"the quicker is asked for"_s,
        u"%1 (%2 KB) against %3 (%4 KB)"_s.arg(msText(jsonMs), QString::number(json.size() / 1024),
                                               msText(xmlMs), QString::number(xml.size() / 1024)),
        jsonMs < xmlMs, u"%1 of the JSON's is QJsonDocument"_s.arg(msText(parseMs)));
    row(u"the same page in one walk over its bytes, as a scan reads it"_s, u"≤ 1 × QJsonDocument alone"_s,
        u"%1 (%2)"_s.arg(ratioText(plainMs / parseMs), msText(plainMs)), plainMs <= parseMs,
        u"through QJsonDocument to images: %1"_s.arg(msText(jsonMs)));
    return 0;
}
