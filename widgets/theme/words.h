#pragma once

#include <QString>

class QWidget;

namespace onelogit::widgets {

/// How the program names things: so that anybody understands them, or as the field does.
enum class Words { Plain, Expert };

/// What has two names. Their table is in words.cpp; a name of figures holds %1 for the number.
enum class Word {
    HowSure, ///< the threshold
    Right,   ///< share of the hits that is of the class
    Missed,  ///< share of the class below the line
    Hits,
    Hit,
    RightFigure,
    MissedFigure,
    Unsure,
    Normalized,
    TrueLogits,
    FalseLogits,
    Area,            ///< 1-AUPRC
    AtLine,          ///< %1 precision, %2 recall, as a caption
    Errors,          ///< %1 false alarms, %2 misses, as a caption
    Ledger,          ///< %1 at or above the line, %2 below it, %3 not readable, %4 all
    LedgerWhileRead, ///< %4 not read yet, %5 all
    Loss,
    Accuracy,
    RightAtMost,  ///< precision at recall .9
    RightAtAll,   ///< precision at recall .99
    OneList,      ///< pooled average precision
    OneLine,      ///< F1 with one threshold for all classes
    LinePerClass, ///< F1 with a threshold for each
    Violations,
    WorstMargin,
    AreaNormalized,
    AgainstBaseline,
    PointsLost, ///< what one threshold for all costs
    AtBestF1,
    AtPrecision,
    AtRecall,
    AtCost,
    OrderByArea,
};

[[nodiscard]] QString wordOf(Word word, Words words);
/// `meaning`, and under it what the other words call it.
[[nodiscard]] QString explained(Word word, Words words, const QString& meaning);

/// The words of the window that the widget is in; plain ones where nothing was chosen.
[[nodiscard]] Words wordsOf(const QWidget& widget);
/// For the whole window that the widget is in: every widget in it is told by a LanguageChange and writes its texts
/// again.
void setWords(QWidget& widget, Words words);

} // namespace onelogit::widgets
