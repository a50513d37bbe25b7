#pragma once

#include "engine/metrics/histogram.h"

#include <QFrame>

#include <array>
#include <optional>

class QLabel;
class QToolButton;

namespace onelogit::widgets {

class ElidedLabel;
class FaceBox;
class LogitChart;
class NoteLine;
class Segments;

/// The four numbers that say the same: where the line is.
enum class Face { Logit, Right, Missed, Hits };

/// What the line means where the classes are known.
struct ThresholdRates {
    std::optional<double> precision; ///< shown as "right"; none where nothing is accepted
    double missed = 0;               ///< 1 - recall
    QString source = {};             ///< "on 4,000 labelled pictures", "from your 12 answers"
};

/// The same for the open folder, whose sub-folders are named like classes.
struct FolderRates {
    std::optional<double> precision;
    double recall = 0;
    qint64 labelled = 0;
};

/// "How sure must I be?": the folder's logits as one histogram, the threshold as a handle on its axis and as four
/// linked numbers of which the one touched last leads: it keeps what was asked for, while the others follow by the
/// setters. Keys on the chart: LogitChart. Object names: "thresholdStrip", "thresholdStrip.chart"; the numbers (spin
/// boxes) "thresholdStrip.logit", "thresholdStrip.rightFace", "thresholdStrip.missedFace", "thresholdStrip.hitsFace";
/// the words "thresholdStrip.hits", "thresholdStrip.rates", "thresholdStrip.folderRates", "thresholdStrip.reach",
/// "thresholdStrip.warning"; "thresholdStrip.unsure" (button), "thresholdStrip.score" (Segments: "raw", "normalized").
class ThresholdStrip : public QFrame {
    Q_OBJECT

public:
    explicit ThresholdStrip(QWidget* parent = nullptr);

    /// The folder's logits of the class; none shows an empty, disabled strip.
    void setHistogram(const std::optional<metrics::Histogram>& histogram);
    /// True and false logits of validation pictures with it, as outlines; none removes them.
    void setValidation(const std::optional<metrics::Histogram>& trueLogits,
                       const std::optional<metrics::Histogram>& falseLogits);

    /// Emits nothing, as all setters. NaN is ignored.
    void setThreshold(double value);
    [[nodiscard]] double threshold() const { return value; }

    /// `scanned`: the share of the folder that was searched so far, while that is not all: the count is then a lower
    /// bound and says so.
    void setHits(qint64 hits, std::optional<double> scanned = std::nullopt);
    /// None: nothing is known about this model, and the two faces in the middle are disabled, saying `whyNot`.
    void setRates(const std::optional<ThresholdRates>& rates, const QString& whyNot = {});
    void setFolderRates(const std::optional<FolderRates>& rates);

    /// A sentence on what was asked for and cannot be had; gone when the user asks for something else, or when empty.
    void setOutOfReach(Face face, const QString& sentence);
    /// These pictures are unlike those the model was judged by; empty hides it.
    void setWarning(const QString& sentence);

    void setLeadingFace(Face face);
    [[nodiscard]] Face leadingFace() const { return leader; }

    /// The reject line, at most the threshold; none ends the unsure zone.
    void setLower(std::optional<double> lower);
    [[nodiscard]] std::optional<double> lower() const { return lowerLine; }
    /// Pictures between the lines; shown while there is an unsure zone.
    void setUnsure(qint64 pictures);

    void setNormalized(bool normalized);
    void setNormalizedAvailable(bool available, const QString& whyNot = {});

Q_SIGNALS:
    /// See LogitChart.
    void gripped(bool taken);
    /// By the user: while dragging, by keys, or typed.
    void thresholdChanged(double value);
    /// "At least this share right", 0 to 1.
    void precisionAsked(double share);
    /// "Miss at most this share", 0 to 1.
    void recallAsked(double missed);
    void hitsAsked(qint64 hits);
    /// The unsure zone was switched on (one or two bins wide) or off, or its line moved.
    void lowerChanged(std::optional<double> lower);
    void scoreKindChosen(bool normalized);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFaces();
    void buildWords();
    void buildSwitches();
    void writeWords();
    void fitQuestion();
    void explainFaces();
    [[nodiscard]] QString ratesText(std::optional<double> precision, double missed) const;
    void layOut();
    void ask(Face face, double number);
    void takeFromUser(double newValue, bool fromSpinBox);
    void takeLowerFromUser(std::optional<double> lower);
    void writeFigures();
    void writeRates();
    void writeAxis();
    [[nodiscard]] FaceBox& box(Face face) const { return *faces.at(static_cast<std::size_t>(face)); }

    double value = 0;
    qint64 hitCount = 0;
    qint64 unsureCount = 0;
    qint64 pictures = 0; ///< in the histogram
    std::optional<double> scannedShare;
    std::optional<double> lowerLine;
    std::optional<ThresholdRates> rates;
    std::optional<FolderRates> folder;
    QString whyNoRates;
    QString whyNotNormalized; ///< empty: it is available
    Face leader = Face::Logit;
    LogitChart* chart = nullptr;
    QLabel* question = nullptr;
    std::array<FaceBox*, 4> faces{};
    QLabel* hits = nullptr;
    ElidedLabel* ratesWords = nullptr;
    ElidedLabel* folderWords = nullptr;
    NoteLine* reach = nullptr;
    NoteLine* warning = nullptr;
    QToolButton* unsure = nullptr;
    Segments* score = nullptr;
};

} // namespace onelogit::widgets
