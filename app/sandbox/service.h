// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "app/sandbox/body_writer.h"
#include "app/sandbox/estate.h"
#include "app/sandbox/image_listing.h"
#include "app/sandbox/parameters.h"

namespace sharewarden::sandbox {

// An authenticated call, ready to be carried out.
struct Call {
    QString action;
    Parameters parameters;
    Format format = Format::Xml;
    qint64 nowMs = 0;  // gateway clock, epoch milliseconds
};

// How a fault changes a call from inside; the default changes nothing.
struct Twist {
    bool apply = true;                 // false: a write is answered as done, and nothing is done
    bool firstTargetOnly = false;      // only the first login ID is really added or removed
    std::chrono::milliseconds lag{0};  // how long lists go on showing the state before this write
    QString returnCode;                // instead of "0", under HTTP 200 and the usual root object
    int totalRowsBy = 0;               // added to totalRows
    int shiftRows = 0;                 // pages after the first start that many rows later
};

struct Outcome {
    int status = 200;
    QByteArray body;
    bool applied = false;  // a write was carried out (also when it found nothing to change)
};

// The service behind the gateway: the server image actions over one estate.
//
// Two things nobody could verify are decided here: removing a login ID that is not there, and adding one that
// is, succeed and change nothing; login IDs are compared as they are, letter case included.
class Service {
public:
    // The estate outlives the service.
    explicit Service(Estate* estate);

    static bool knows(QStringView action);
    static bool writes(QStringView action);
    Outcome answer(const Call& call, const Twist& twist = {});

    // The region a call is for: its regionCode, or the first region.
    QString regionOf(const Parameters& parameters) const;
    // The image that a write names.
    static QString imageOf(const Parameters& parameters);

private:
    Outcome listRegions(const Call& call, const Twist& twist);
    Outcome listImages(const Call& call, const Twist& twist, Family family);
    Outcome changeShares(const Call& call, const Twist& twist, Family family);
    Outcome success(const Call& call, const Twist& twist, Family family, qint64 totalRows,
                    const QList<const Image*>& images);
    void writeHead(BodyWriter& out, const Twist& twist);

    Estate* m_estate;
    quint64 m_answers = 0;
};

}  // namespace sharewarden::sandbox
