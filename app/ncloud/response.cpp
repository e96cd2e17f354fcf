// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/response.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <array>
#include <limits>
#include <optional>

#include "app/base/json.h"
#include "app/ncloud/image_fields.h"
#include "app/ncloud/xml_answer.h"

namespace sharewarden::ncloud {
namespace {

// Reads the fields of an answer, whose numbers come quoted or bare.
struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Answer)

public:
    static QString text(const QJsonValue& value) {
        switch (value.type()) {
            case QJsonValue::String:
                return value.toString();
            case QJsonValue::Double: {
                const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
                return whole != std::numeric_limits<qint64>::min()
                           ? QString::number(whole)
                           : QString::number(value.toDouble(), 'g', 17);
            }
            case QJsonValue::Bool:
                return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
            case QJsonValue::Object:  // a coded field, {code, codeName}
                return text(value.toObject().value(QLatin1String("code")));
            default:
                return {};
        }
    }

    static std::optional<qint64> number(const QJsonValue& value) {
        bool ok = false;
        const qint64 result = text(value).toLongLong(&ok);
        return ok ? std::optional(result) : std::nullopt;
    }

    static Error malformed(int status, const QString& detail) { return MalformedError{status, detail}; }

    static Result<QJsonObject> root(const HttpAnswer& answer) {
        const QByteArray body = answer.body.trimmed();
        if (answer.status >= 300 && answer.status < 400)
            return notTheApi(answer, tr("a redirect to another address"));
        if (body.isEmpty())
            return notTheApi(answer, tr("an empty answer"));
        const char first = body.startsWith("\xEF\xBB\xBF") && body.size() > 3 ? body[3] : body[0];
        if (first == '<') {
            Result<QJsonObject> xml = readXmlAnswer(body, answer.status);
            if (!xml)
                return notTheApi(answer, std::get<MalformedError>(xml.error()).detail);
            return xml;
        }
        if (first != '{')
            return notTheApi(answer, tr("neither JSON nor XML"));
        QJsonParseError problem;
        const QJsonDocument document = parseJson(body, &problem);
        if (!document.isObject())
            return notTheApi(answer, tr("broken JSON (%1)").arg(problem.errorString()));
        return document.object();
    }

    // An error status with a body that is no envelope of the API came from something in between.
    static Error notTheApi(const HttpAnswer& answer, const QString& detail) {
        if (answer.status < 200 || answer.status >= 300)
            return HttpError{answer.status, detail};
        return malformed(answer.status, detail);
    }

    static Result<Image> image(const QJsonObject& o, Family family, int httpStatus) {
        const auto value = [&](const char* name) { return text(o.value(QLatin1String(name))); };
        Image image;
        for (const ImageField& field : imageFields)
            image.*field.text = value(field.name(family));
        if (image.no.isEmpty())
            return malformed(httpStatus, tr("an image without a number"));
        const QJsonValue logins = o.value(QLatin1String(loginListField));
        // A list that is missing says nothing about the shares; it must not be read as "no shares".
        if (!logins.isArray() && !(logins.isString() && logins.toString().trimmed().isEmpty()))
            return malformed(httpStatus, tr("image %1 comes without its list of login IDs").arg(image.no));
        QSet<QString> seen;
        for (const QJsonValue& login : logins.toArray()) {
            const QString id = text(login);
            if (id.isEmpty())
                return malformed(httpStatus, tr("image %1 has an unreadable login ID").arg(image.no));
            if (!seen.contains(id)) {
                seen.insert(id);
                image.sharedLoginIds.append(id);
            }
        }
        for (const QJsonValue& item : o.value(QLatin1String(storageListField)).toArray()) {
            const QJsonObject storage = item.toObject();
            std::array<QString, storageFields.size()> texts;
            for (size_t i = 0; i < texts.size(); ++i)
                texts[i] = text(storage.value(QLatin1String(storageFields[i])));
            image.blockStorage.push_back(blockStorage(texts));
        }
        completeImage(image, family, value(originalProductField));
        return image;
    }

    static Result<ImagePage> images(const QJsonObject& root, Family family, int httpStatus) {
        const QJsonValue list = root.value(QLatin1String(imageListField(family)));
        const std::optional<qint64> total = number(root.value(QLatin1String("totalRows")));
        if (!total || *total < 0)
            return malformed(httpStatus, tr("no total number of rows"));
        if (!list.isArray())
            return malformed(httpStatus, tr("no list of images"));
        ImagePage page{*total, {}};
        for (const QJsonValue& item : list.toArray()) {
            Result<Image> one = image(item.toObject(), family, httpStatus);
            if (!one)
                return one.error();
            page.images.push_back(std::move(one).value());
        }
        return page;
    }

    static Result<std::vector<Region>> regions(const QJsonObject& root, int httpStatus) {
        std::vector<Region> regions;
        for (const QJsonValue& item : root.value(QLatin1String("regionList")).toArray()) {
            const QJsonObject o = item.toObject();
            Region region{text(o.value(QLatin1String("regionCode"))),
                          text(o.value(QLatin1String("regionName")))};
            if (region.code.isEmpty())
                return malformed(httpStatus, tr("a region without a code"));
            regions.push_back(std::move(region));
        }
        if (regions.empty())
            return malformed(httpStatus, tr("no list of regions"));
        return regions;
    }

    // The error that a root object is, if it is one of the two envelopes.
    static std::optional<Error> envelopeError(const QJsonObject& root, int status, AnswerCodes* codes) {
        // XML and some gateways wrap the same members in one more object, or leave the wrapper out.
        const QJsonValue gateway = root.value(QLatin1String("error"));
        if (gateway.isObject()) {
            const QJsonObject e = gateway.toObject();
            codes->returnCode = text(e.value(QLatin1String("errorCode")));
            codes->returnMessage = text(e.value(QLatin1String("message")));
            return GatewayError{status, codes->returnCode, codes->returnMessage};
        }
        const QJsonValue service = root.value(QLatin1String("responseError"));
        if (service.isObject()) {
            const QJsonObject e = service.toObject();
            codes->returnCode = text(e.value(QLatin1String("returnCode")));
            codes->returnMessage = text(e.value(QLatin1String("returnMessage")));
            return ServiceError{status, codes->returnCode, codes->returnMessage};
        }
        return std::nullopt;
    }

    static Result<QJsonObject> envelope(const HttpAnswer& answer, AnswerCodes* codes) {
        const int status = answer.status;
        Result<QJsonObject> whole = root(answer);
        if (!whole)
            return whole;
        if (auto error = envelopeError(*whole, status, codes))
            return *error;
        // One documented example carries another action's name, so the single object counts, whatever its
        // name.
        if (whole->size() != 1 || !whole->constBegin()->isObject())
            return notTheApi(answer, tr("not one answer object"));
        const QJsonObject inner = whole->constBegin()->toObject();
        codes->returnCode = text(inner.value(QLatin1String("returnCode")));
        codes->returnMessage = text(inner.value(QLatin1String("returnMessage")));
        codes->requestId = text(inner.value(QLatin1String("requestId")));
        if (codes->returnCode.isEmpty())
            return notTheApi(answer, tr("an answer without a return code"));
        if (codes->returnCode != QLatin1String("0"))
            return Error(ServiceError{status, codes->returnCode, codes->returnMessage});
        if (status != 200)
            return Error(HttpError{status, tr("an answer that calls itself a success")});
        return inner;
    }

    static Result<Identity> identity(const HttpAnswer& answer, AnswerCodes* codes) {
        Result<QJsonObject> whole = root(answer);
        if (!whole)
            return whole.error();
        if (auto error = envelopeError(*whole, answer.status, codes))
            return *error;
        if (answer.status != 200)
            return Error(HttpError{answer.status, tr("no identity")});
        QJsonObject o = *whole;
        if (o.size() == 1 && o.constBegin()->isObject())
            o = QJsonObject(o.constBegin()->toObject());
        Identity identity{text(o.value(QLatin1String("id"))), text(o.value(QLatin1String("loginAlias"))),
                          text(o.value(QLatin1String("userType")))};
        if (identity.id.isEmpty() && identity.loginAlias.isEmpty() && identity.userType.isEmpty())
            return malformed(answer.status, tr("no identity"));
        return identity;
    }
};

}  // namespace

Result<QJsonObject> readEnvelope(const HttpAnswer& answer, AnswerCodes* codes) {
    return Fields::envelope(answer, codes);
}

Result<Identity> readIdentity(const HttpAnswer& answer, AnswerCodes* codes) {
    return Fields::identity(answer, codes);
}

Result<std::vector<Region>> readRegions(const QJsonObject& root, int httpStatus) {
    return Fields::regions(root, httpStatus);
}

Result<ImagePage> readImages(const QJsonObject& root, Family family, int httpStatus) {
    return Fields::images(root, family, httpStatus);
}

}  // namespace sharewarden::ncloud
