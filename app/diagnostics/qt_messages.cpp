// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/qt_messages.h"

#include <QByteArrayView>
#include <QString>
#include <atomic>

#include "app/diagnostics/log.h"

namespace sharewarden {
namespace {

// A message handler is a plain function: what it works with can only be here.
std::atomic<Log*> messageLog{nullptr};
std::atomic<QtMessageHandler> earlierHandler{nullptr};

LogLevel levelOf(QtMsgType type) {
    switch (type) {
        case QtDebugMsg:
            return LogLevel::Debug;
        case QtInfoMsg:
            return LogLevel::Info;
        case QtWarningMsg:
            return LogLevel::Warning;
        case QtCriticalMsg:
        case QtFatalMsg:
            break;
    }
    return LogLevel::Failure;
}

bool isQtsOwn(const char* category) {
    const QByteArrayView name(category);
    return name == QByteArrayView("qt") || name.startsWith("qt.");
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if ((type == QtDebugMsg || type == QtInfoMsg) && isQtsOwn(context.category))
        return;
    if (Log* log = messageLog.load()) {
        const QString category = QString::fromLatin1(context.category);
        log->write(levelOf(type), QStringLiteral("message category=%1 ").arg(category) + text);
    }
    if (const QtMessageHandler earlier = earlierHandler.load())
        earlier(type, context, text);
}

}  // namespace

QtMessages::QtMessages(Log& log) {
    messageLog = &log;
    earlierHandler = qInstallMessageHandler(handleMessage);
}

QtMessages::~QtMessages() {
    qInstallMessageHandler(earlierHandler.exchange(nullptr));
    messageLog = nullptr;
}

}  // namespace sharewarden
