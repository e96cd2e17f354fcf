// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/fault_delivery.h"

#include "app/sandbox/error_body.h"

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;
using Kind = FaultEffect::Kind;

namespace {

Answer errorAnswer(const FaultEffect& effect, Format format) {
    Answer answer;
    answer.status = effect.status;
    answer.contentType = contentTypeOf(format);
    const QString words = u"Simulated by a fault rule."_s;
    answer.body = effect.serviceEnvelope ? serviceErrorBody(format, effect.code, words)
                                         : gatewayErrorBody(format, effect.code, words);
    if (effect.retryAfterSeconds) {
        answer.headers.append({"Retry-After", QByteArray::number(*effect.retryAfterSeconds)});
    }
    return answer;
}

Answer pageAnswer(int status) {
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body =
        "<!DOCTYPE html><html><head><title>Proxy</title></head>"
        "<body><h1>The proxy could not reach the server.</h1></body></html>\n";
    return answer;
}

Delivery oversized(const FaultEffect& effect, qint64 nowMs) {
    Answer answer;
    answer.contentType = contentTypeOf(Format::Json);
    const QByteArray begin = "{\"response\": ";
    const qint64 size = static_cast<qint64>(effect.amount) << 20;
    Delivery delivery;
    delivery.bytes = answerHead(answer, effect.announced ? size : -1, false, nowMs) + begin;
    delivery.paddingBytes = std::max<qint64>(0, size - begin.size());
    delivery.closeAfter = true;
    return delivery;
}

}  // namespace

QByteArray contentTypeOf(Format format) {
    return format == Format::Json ? "application/json;charset=UTF-8" : "application/xml;charset=UTF-8";
}

Twist twistOf(const FaultEffect& effect) {
    Twist twist;
    twist.apply = effect.apply;
    twist.firstTargetOnly = effect.kind == Kind::FirstOnly;
    if (effect.kind == Kind::Stale) {
        twist.lag = std::chrono::milliseconds(effect.amount);
    } else if (effect.kind == Kind::ReturnCode) {
        twist.returnCode = effect.code;
    } else if (effect.kind == Kind::TotalRows) {
        twist.totalRowsBy = effect.amount;
    } else if (effect.kind == Kind::Shift) {
        twist.shiftRows = effect.amount;
    }
    return twist;
}

Delivery deliveryOf(const Answer& answer, bool keepAlive, qint64 nowMs) {
    Delivery delivery;
    delivery.bytes = answerHead(answer, answer.body.size(), keepAlive, nowMs) + answer.body;
    delivery.closeAfter = !keepAlive;
    return delivery;
}

Delivery deliveryOf(const FaultEffect& effect, Answer answer, Format format, bool keepAlive, qint64 nowMs,
                    int* status) {
    Delivery delivery;
    *status = 0;
    switch (effect.kind) {
        case Kind::Drop:
            delivery.manner = Delivery::Manner::Drop;
            return delivery;
        case Kind::Hang:
            delivery.manner = Delivery::Manner::Hang;
            return delivery;
        case Kind::Garbage:
            delivery.bytes = QByteArray("\x00\x16\x03 this is not HTTP\r\n\r\n", 23);
            delivery.closeAfter = true;
            return delivery;
        case Kind::Oversize:
            *status = 200;
            return oversized(effect, nowMs);
        case Kind::Truncate:
            *status = answer.status;
            delivery.bytes =
                answerHead(answer, answer.body.size(), false, nowMs) + answer.body.left(effect.amount);
            delivery.closeAfter = true;
            return delivery;
        case Kind::Status:
            answer = errorAnswer(effect, format);
            break;
        case Kind::Html:
            answer = pageAnswer(effect.status);
            break;
        case Kind::Empty:
            answer.status = 200;
            answer.body.clear();
            break;
        case Kind::Redirect:
            answer = Answer();
            answer.status = 307;
            answer.headers.append({"Location", effect.text.toUtf8()});
            break;
        case Kind::Cut:
            answer.body.truncate(effect.amount);
            break;
        case Kind::ContentType:
            answer.contentType = effect.text.toUtf8();
            break;
        case Kind::ReturnCode:
        case Kind::Noop:
        case Kind::FirstOnly:
        case Kind::Stale:
        case Kind::Slow:
        case Kind::Delay:
        case Kind::Xml:
        case Kind::TotalRows:
        case Kind::Shift:
            break;
    }
    *status = answer.status;
    delivery = deliveryOf(answer, keepAlive, nowMs);
    if (effect.kind == Kind::Slow) {
        delivery.pieceEvery = std::chrono::milliseconds(effect.amount);
        delivery.pieceBytes = effect.bytes;
    } else if (effect.kind == Kind::Delay) {
        delivery.delay = std::chrono::milliseconds(effect.amount);
    }
    return delivery;
}

}  // namespace sharewarden::sandbox
