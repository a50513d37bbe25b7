#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QObject>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

/// What the benchmarks of the window have in common.
namespace onelogit::bench {

inline QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

inline double milliseconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

struct Spread {
    double median = 0;
    double percentile99 = 0;
    double longest = 0;
};

/// Of at least one value.
inline Spread spreadOf(std::vector<double> values) {
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1)));
    };
    return {at(0.5), at(0.99), values.back()};
}

/// Notes how late its beats come: how long the thread was kept busy at once.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        constexpr int beat = 2; // ms
        timer.setTimerType(Qt::PreciseTimer);
        connect(&timer, &QTimer::timeout, this, [this] {
            gaps.push_back(milliseconds(clock));
            clock.restart();
        });
        timer.start(beat);
        clock.start();
    }
    void restart() {
        gaps.assign(1, 0);
        clock.restart();
    }
    void tell(const char* part) const {
        const Spread spread = spreadOf(gaps);
        out() << QStringLiteral("%1: longest gap %2 ms, 99 % of %3 beats within %4 ms\n")
                     .arg(QLatin1String(part), -22)
                     .arg(spread.longest, 0, 'f', 1)
                     .arg(gaps.size())
                     .arg(spread.percentile99, 0, 'f', 1);
        out().flush();
    }

private:
    QTimer timer;
    QElapsedTimer clock;
    std::vector<double> gaps{0};
};

inline void runFor(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

inline void waitFor(const std::function<bool()>& condition) {
    while (!condition())
        runFor(1);
}

/// Highest and present use of memory by this process.
inline QString memory() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words;
    for (const QByteArray& line : file.readAll().split('\n'))
        for (const char* name : {"VmHWM", "RssAnon", "RssFile"})
            if (line.startsWith(name))
                words << QString::fromLatin1(line.simplified());
    return words.join(QStringLiteral(", "));
}

} // namespace onelogit::bench
