// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/error_json.h"

namespace sharewarden {
namespace {

using namespace Qt::StringLiterals;

// Writes an error's fields, or reads them: one list for both directions.
class Fields {
public:
    explicit Fields(QJsonObject* out) : m_out(out) {}
    explicit Fields(const QJsonObject& in) : m_in(in) {}

    void operator()(QLatin1String name, QString& value) {
        if (m_out)
            m_out->insert(name, value);
        else
            value = m_in.value(name).toString();
    }
    void operator()(QLatin1String name, bool& value) {
        if (m_out)
            m_out->insert(name, value);
        else
            value = m_in.value(name).toBool(value);
    }
    void operator()(QLatin1String name, int& value) {
        if (m_out)
            m_out->insert(name, value);
        else
            value = m_in.value(name).toInt();
    }
    void operator()(QLatin1String name, qint64& value) {
        if (m_out)
            m_out->insert(name, value);
        else
            value = m_in.value(name).toInteger();
    }

private:
    QJsonObject* m_out = nullptr;
    QJsonObject m_in;
};

void visit(NetworkError& e, Fields& field) {
    field("detail"_L1, e.detail);
    field("may_have_left"_L1, e.requestMayHaveLeft);
    field("tls"_L1, e.tls);
    int problem = static_cast<int>(e.problem);
    field("problem"_L1, problem);
    const bool known = problem >= 0 && problem <= static_cast<int>(NetworkProblem::ProxyLogin);
    e.problem = known ? static_cast<NetworkProblem>(problem) : NetworkProblem::Other;
}
void visit(TimeoutError& e, Fields& field) {
    qint64 after = e.after.count();
    field("after_ms"_L1, after);
    e.after = std::chrono::milliseconds(after);
}
void visit(HttpError& e, Fields& field) {
    field("status"_L1, e.status);
    field("detail"_L1, e.detail);
}
template <typename Envelope>
void visitEnvelope(Envelope& e, Fields& field) {
    field("status"_L1, e.httpStatus);
    field("code"_L1, e.code);
    field("message"_L1, e.message);
}
void visit(GatewayError& e, Fields& field) {
    visitEnvelope(e, field);
}
void visit(ServiceError& e, Fields& field) {
    visitEnvelope(e, field);
}
void visit(MalformedError& e, Fields& field) {
    field("status"_L1, e.httpStatus);
    field("detail"_L1, e.detail);
}
void visit(TooLargeError& e, Fields& field) {
    field("limit_bytes"_L1, e.limitBytes);
}
void visit(CredentialsError& e, Fields& field) {
    field("detail"_L1, e.detail);
}
void visit(KeychainError& e, Fields& field) {
    int problem = static_cast<int>(e.problem);
    field("problem"_L1, problem);
    const bool known = problem >= 0 && problem <= static_cast<int>(KeychainProblem::TooLong);
    e.problem = known ? static_cast<KeychainProblem>(problem) : KeychainProblem::Other;
    field("detail"_L1, e.detail);
}
void visit(StorageError& e, Fields& field) {
    field("path"_L1, e.path);
    field("detail"_L1, e.detail);
}
void visit(CancelledError& e, Fields& field) {
    field("may_have_left"_L1, e.requestMayHaveLeft);
}

// The error of the kind that stands at `Index` or after it in the variant.
template <size_t Index = 0>
std::optional<Error> read(const QString& kind, Fields& fields) {
    if constexpr (Index < std::variant_size_v<Error>) {
        std::variant_alternative_t<Index, Error> error;
        if (errorKind(error) != kind)
            return read<Index + 1>(kind, fields);
        visit(error, fields);
        return error;
    } else {
        return std::nullopt;
    }
}

}  // namespace

QJsonObject errorToJson(const Error& error) {
    QJsonObject json{{u"kind"_s, errorKind(error)}};
    Fields fields(&json);
    Error copy = error;
    std::visit([&fields](auto& e) { visit(e, fields); }, copy);
    return json;
}

std::optional<Error> errorFromJson(const QJsonObject& json) {
    Fields fields(json);
    return read(json.value("kind"_L1).toString(), fields);
}

}  // namespace sharewarden
