// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFuture>
#include <QPromise>
#include <QTimer>
#include <deque>
#include <optional>
#include <utility>

#include "app/accounts/keychain_lock.h"
#include "app/accounts/keychains.h"

namespace sharewarden {
namespace {

using std::chrono::milliseconds;

const QString serviceName() {
    return QStringLiteral("sharewarden");
}

// QtKeychain gives Windows no service beside the name (keychain_win.cpp): there, the name has to be ours
// alone.
QString itemName(const QString& accountId) {
#ifdef Q_OS_WIN
    return serviceName() % QLatin1Char('/') % accountId;
#else
    return accountId;
#endif
}

struct KeychainText {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

Error problem(KeychainProblem kind, const QString& detail = {}) {
    return KeychainError{kind, detail};
}

// Lets callers through one after the other.
class Turns {
public:
    QFuture<bool> next() {
        QPromise<bool> promise;
        promise.start();
        QFuture<bool> future = promise.future();
        if (!std::exchange(m_busy, true))
            settle(promise);
        else
            m_waiting.push_back(std::move(promise));
        return future;
    }

    void done() {
        m_busy = !m_waiting.empty();
        if (!m_busy)
            return;
        QPromise<bool> promise = std::move(m_waiting.front());
        m_waiting.pop_front();
        settle(promise);
    }

private:
    static void settle(QPromise<bool>& promise) {
        promise.addResult(true);
        promise.finish();
    }

    bool m_busy = false;
    std::deque<QPromise<bool>> m_waiting;
};

class TurnEnd {
public:
    explicit TurnEnd(Turns& turns) : m_turns(turns) {}
    ~TurnEnd() { m_turns.done(); }
    Q_DISABLE_COPY_MOVE(TurnEnd)

private:
    Turns& m_turns;
};

// How one QtKeychain job ended; nothing when it ended well. `secret` is what a read brought.
struct JobEnd {
    std::optional<KeychainError> error;
    ncloud::SecretKey secret;
};

KeychainProblem kindOf(QKeychain::Error error) {
    switch (error) {
        case QKeychain::EntryNotFound:
            return KeychainProblem::NotFound;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return KeychainProblem::Denied;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return KeychainProblem::NoService;
        case QKeychain::NoError:
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
            break;
    }
    return KeychainProblem::Other;
}

JobEnd endOf(const QKeychain::Job& job) {
    JobEnd end;
    if (job.error() != QKeychain::NoError)
        end.error = KeychainError{kindOf(job.error()), job.errorString()};
    else if (const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(&job))
        end.secret = ncloud::SecretKey(read->binaryData());
    return end;
}

class SystemKeychain final : public Keychain {
public:
    explicit SystemKeychain(milliseconds timeLimit) : m_timeLimit(timeLimit) {}

    QCoro::Task<Result<ncloud::SecretKey>> read(QString accountId) override;
    QCoro::Task<Status> write(QString accountId, ncloud::SecretKey secret) override;
    QCoro::Task<Status> remove(QString accountId) override;

private:
    // Each of these runs within one turn.
    QCoro::Task<Result<KeychainLock>> ready(QString accountId);
    QCoro::Task<Result<ncloud::SecretKey>> readNow(QString accountId);
    QCoro::Task<Error> explainEnd(QString accountId, KeychainError error);
    QFuture<JobEnd> run(QKeychain::Job* job, const QString& accountId);

    QKeychain::ReadPasswordJob* readJob() const { return new QKeychain::ReadPasswordJob(serviceName()); }

    milliseconds m_timeLimit;
    Turns m_turns;
    // Jobs that were given up and may still have a prompt open. Shared, because they can outlive this.
    std::shared_ptr<int> m_unanswered = std::make_shared<int>(0);
};

// A job deletes itself after it has finished and is never deleted before: that crashes (qtkeychain#261). One
// that does not finish in time is left alone; whatever it brings later is dropped.
QFuture<JobEnd> SystemKeychain::run(QKeychain::Job* job, const QString& accountId) {
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(itemName(accountId));

    auto promise = std::make_shared<QPromise<JobEnd>>();
    promise->start();
    QFuture<JobEnd> future = promise->future();
    auto* limit = new QTimer(job);
    limit->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [promise, limit, unanswered = m_unanswered](QKeychain::Job* done) {
                         limit->stop();
                         if (promise->future().isFinished()) {
                             --*unanswered;
                             return;
                         }
                         promise->addResult(endOf(*done));
                         promise->finish();
                     });
    QObject::connect(limit, &QTimer::timeout, job, [promise, unanswered = m_unanswered, after = m_timeLimit] {
        ++*unanswered;
        const auto wait = std::chrono::ceil<std::chrono::seconds>(after).count();
        JobEnd end;
        end.error = KeychainError{
            KeychainProblem::Other,
            KeychainText::tr("it did not answer within %1 seconds; perhaps it waits for you to unlock it")
                .arg(wait)};
        promise->addResult(end);
        promise->finish();
    });
    limit->start(m_timeLimit);
    job->start();
    return future;
}

QCoro::Task<Result<KeychainLock>> SystemKeychain::ready(QString accountId) {
    if (accountId.isEmpty())
        co_return problem(KeychainProblem::Other, KeychainText::tr("the account has no identifier"));
    // QtKeychain runs one job at a time: another one would only wait behind the open prompt.
    if (*m_unanswered > 0)
        co_return problem(KeychainProblem::Other,
                          KeychainText::tr("an earlier question of the keychain is still not answered"));
    co_return co_await keychainLock(serviceName(), accountId, m_timeLimit);
}

// Says "locked" where the keychain said "missing" or "denied" because it was locked.
QCoro::Task<Error> SystemKeychain::explainEnd(QString accountId, KeychainError error) {
    if (error.problem == KeychainProblem::NotFound || error.problem == KeychainProblem::Denied) {
        const Result<KeychainLock> lock = co_await keychainLock(serviceName(), accountId, m_timeLimit);
        if (!lock)
            co_return lock.error();
        if (*lock == KeychainLock::Locked)
            co_return problem(KeychainProblem::Locked, error.detail);
    }
    co_return Error(error);
}

QCoro::Task<Result<ncloud::SecretKey>> SystemKeychain::readNow(QString accountId) {
    // "Missing" counts only when the keychain was unlocked before and after; one that was unlocked in
    // between is read once more.
    for (int attempt = 1;; ++attempt) {
        const Result<KeychainLock> before = co_await ready(accountId);
        if (!before)
            co_return before.error();
        const QFuture<JobEnd> running = run(readJob(), accountId);
        const JobEnd end = co_await running;
        if (!end.error) {
            // QtKeychain takes some failures of KWallet for an empty secret.
            if (end.secret.isEmpty())
                co_return problem(KeychainProblem::Other, KeychainText::tr("it gave back an empty secret"));
            co_return end.secret;
        }
        const Error error = co_await explainEnd(accountId, *end.error);
        const auto* keychain = std::get_if<KeychainError>(&error);
        const bool missing = keychain && keychain->problem == KeychainProblem::NotFound;
        if (!missing || *before != KeychainLock::Locked || attempt == 2)
            co_return error;
    }
}

QCoro::Task<Result<ncloud::SecretKey>> SystemKeychain::read(QString accountId) {
    const QFuture<bool> turn = m_turns.next();
    co_await turn;
    const TurnEnd end(m_turns);
    co_return co_await readNow(accountId);
}

QCoro::Task<Status> SystemKeychain::write(QString accountId, ncloud::SecretKey secret) {
    const QFuture<bool> turn = m_turns.next();
    co_await turn;
    const TurnEnd turnEnd(m_turns);
    if (secret.isEmpty())
        co_return problem(KeychainProblem::Other, KeychainText::tr("an empty secret is not stored"));
    if (secret.reveal().size() > maxKeychainSecretBytes)
        co_return problem(KeychainProblem::TooLong);
    const Result<KeychainLock> before = co_await ready(accountId);
    if (!before)
        co_return before.error();

    auto* job = new QKeychain::WritePasswordJob(serviceName());
    // Binary: every byte comes back as it was, on every platform.
    job->setBinaryData(secret.reveal());
    const QFuture<JobEnd> running = run(job, accountId);
    const JobEnd end = co_await running;
    if (end.error) {
        const Error error = co_await explainEnd(accountId, *end.error);
        co_return error;
    }

    // QtKeychain takes some failures for success, so that only reading tells.
    const Result<ncloud::SecretKey> stored = co_await readNow(accountId);
    if (!stored)
        co_return stored.error();
    if (stored->reveal() != secret.reveal())
        co_return problem(KeychainProblem::Other,
                          KeychainText::tr("it gives back something other than what was stored"));
    co_return Status(Done{});
}

QCoro::Task<Status> SystemKeychain::remove(QString accountId) {
    const QFuture<bool> turn = m_turns.next();
    co_await turn;
    const TurnEnd turnEnd(m_turns);
    const Result<KeychainLock> before = co_await ready(accountId);
    if (!before)
        co_return before.error();

    const QFuture<JobEnd> running = run(new QKeychain::DeletePasswordJob(serviceName()), accountId);
    const JobEnd end = co_await running;
    if (end.error && end.error->problem != KeychainProblem::NotFound) {
        const Error error = co_await explainEnd(accountId, *end.error);
        co_return error;
    }

    // "Deleted" is no proof: libsecret says so too when the prompt was dismissed. Ask for the lock first,
    // since reading would prompt again.
    const Result<KeychainLock> after = co_await keychainLock(serviceName(), accountId, m_timeLimit);
    if (!after)
        co_return after.error();
    if (*after == KeychainLock::Locked)
        co_return problem(KeychainProblem::Locked);
    const Result<ncloud::SecretKey> left = co_await readNow(accountId);
    if (left)
        co_return problem(KeychainProblem::Other, KeychainText::tr("the secret is still there"));
    const auto* error = std::get_if<KeychainError>(&left.error());
    if (error && error->problem == KeychainProblem::NotFound)
        co_return Status(Done{});
    co_return left.error();
}

}  // namespace

std::unique_ptr<Keychain> systemKeychain(milliseconds timeLimit) {
    return std::make_unique<SystemKeychain>(timeLimit);
}

}  // namespace sharewarden
