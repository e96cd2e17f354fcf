// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QTemporaryDir>
#include <memory>

#include "app/inventory/inventory.h"
#include "app/journal/journal_thread.h"
#include "app/ncloud/client.h"
#include "app/ncloud/network_transport.h"
#include "app/revocation/run.h"
#include "app/sandbox/gateway.h"

namespace sharewarden::test {

/// A sandbox gateway in this process with a client that holds its keys, and a journal in a temporary folder:
/// what a test of the real path from request to record needs.
class SandboxFixture {
public:
    explicit SandboxFixture(const QStringList& faults = {}, sandbox::Options options = {});

    sandbox::Gateway& gateway() { return *m_gateway; }
    ncloud::NetworkTransport& transport() { return m_transport; }
    ncloud::Client client();
    ncloud::Client client(const QString& accessKey, const QByteArray& secret, Clock clock = systemClock());
    QString site() const { return m_gateway->url().toString(); }
    void setFaults(const QStringList& faults);

    /// One account named `acme`, with short waits.
    RunContext runContext();
    std::shared_ptr<JournalThread> journal();
    QString path(const QString& name) const { return m_dir.filePath(name); }

    ShareKey key(const sandbox::Image& image, const QString& loginId) const;
    PlannedShare planned(const sandbox::Image& image, const QString& loginId) const;
    /// The first `count` own images of the family that have at least `shares` shares.
    QList<sandbox::Image> sharedImages(ncloud::Family family, int count, int shares = 1) const;
    /// The changes that arrived, in order.
    QList<sandbox::RequestRecord> writes() const;

    static RetryPolicy quickRetry();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<sandbox::Gateway> m_gateway;
    ncloud::NetworkTransport m_transport;
    std::shared_ptr<JournalThread> m_journal;
};

}  // namespace sharewarden::test
