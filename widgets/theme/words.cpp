#include "widgets/theme/words.h"

#include "widgets/theme/menu_key.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace onelogit::widgets {
namespace {

constexpr auto property = "onelogit.expertWords";

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Terms)
};

/// Plain, expert.
using Pair = std::pair<QString, QString>;

Pair pairOfSearch(Word word) {
    switch (word) {
    case Word::HowSure:
        return {Terms::tr("how &sure must I be?"), Terms::tr("logit thre&shold")};
    case Word::Right:
        return {Terms::tr("% right"), Terms::tr("% precision")};
    case Word::Missed:
        return {Terms::tr("% missed"), Terms::tr("% FNR", "false negative rate")};
    case Word::Hits:
        return {Terms::tr("hits"), Terms::tr("positives")};
    case Word::Hit:
        return {Terms::tr("hit"), Terms::tr("positive")};
    case Word::RightFigure:
        return {Terms::tr("%1 right"), Terms::tr("precision %1")};
    case Word::MissedFigure:
        return {Terms::tr("%1 missed"), Terms::tr("FNR %1", "false negative rate")};
    case Word::Unsure:
        return {Terms::tr("unsure zone"), Terms::tr("reject option")};
    case Word::Normalized:
        return {Terms::tr("normalized"), Terms::tr("log-softmax")};
    case Word::Ledger:
        return {Terms::tr("%1 shown + %2 below + %3 skipped = %4 found"),
                Terms::tr("%1 accepted + %2 rejected + %3 unreadable = %4 files")};
    case Word::LedgerWhileRead:
        return {Terms::tr("%1 shown + %2 below + %3 skipped + %4 not read yet = %5 found"),
                Terms::tr("%1 accepted + %2 rejected + %3 unreadable + %4 pending = %5 files")};
    default:
        return {};
    }
}

Pair pairOfCompare(Word word) {
    switch (word) {
    case Word::TrueLogits:
        return {Terms::tr("of the class"), Terms::tr("true logits")};
    case Word::FalseLogits:
        return {Terms::tr("of other classes"), Terms::tr("false logits")};
    case Word::Area:
        return {Terms::tr("mix-up", "how far right and wrong pictures are mixed up"), Terms::tr("1-AUPRC")};
    case Word::AtLine:
        return {Terms::tr("%1 right, %2 found"), Terms::tr("P %1   R %2")};
    case Word::Errors:
        return {Terms::tr("%1 let in, %2 missed"), Terms::tr("%1 FP, %2 FN", "false positives, false negatives")};
    case Word::PointsLost:
        return {Terms::tr("points of 100 lost against a line per class"),
                Terms::tr("points of F1 lost against a threshold per class")};
    case Word::AtBestF1:
        return {Terms::tr("where it errs least"), Terms::tr("at the best F1")};
    case Word::AtPrecision:
        return {Terms::tr("so that right are"), Terms::tr("at a precision of")};
    case Word::AtRecall:
        return {Terms::tr("so that found are"), Terms::tr("at a recall of")};
    case Word::AtCost:
        return {Terms::tr("if one let in costs"), Terms::tr("at a false alarm's cost of")};
    case Word::OrderByArea:
        return {Terms::tr("by mix-up"), Terms::tr("by 1-AUPRC")};
    default:
        return {};
    }
}

Pair pairOfTable(Word word) {
    switch (word) {
    case Word::Loss:
        return {Terms::tr("trained with"), Terms::tr("loss")};
    case Word::Accuracy:
        return {Terms::tr("guessed right"), Terms::tr("accuracy")};
    case Word::RightAtMost:
        return {Terms::tr("right, 90 % found"), Terms::tr("P at R .9")};
    case Word::RightAtAll:
        return {Terms::tr("right, 99 % found"), Terms::tr("P at R .99")};
    case Word::OneList:
        return {Terms::tr("in one list"), Terms::tr("pooled AP")};
    case Word::OneLine:
        return {Terms::tr("one line"), Terms::tr("F1, one line")};
    case Word::LinePerClass:
        return {Terms::tr("a line each"), Terms::tr("F1, per class")};
    case Word::Violations:
        return {Terms::tr("wrong order"), Terms::tr("violations")};
    case Word::WorstMargin:
        return {Terms::tr("worst gap"), Terms::tr("worst margin")};
    case Word::AreaNormalized:
        return {Terms::tr("normalized"), Terms::tr("log-softmax")};
    case Word::AgainstBaseline:
        return {Terms::tr("better by"), Terms::tr("vs baseline")};
    default:
        return {};
    }
}

Pair pairOf(Word word) {
    Pair found = pairOfSearch(word);
    if (found.first.isEmpty())
        found = pairOfCompare(word);
    if (found.first.isEmpty())
        found = pairOfTable(word);
    return found;
}

/// As it stands in a sentence: without the key of a label and the place of a number.
QString bare(QString text) {
    return withoutKey(text.remove(QStringLiteral("%1"))).simplified();
}

} // namespace

QString wordOf(Word word, Words words) {
    const Pair pair = pairOf(word);
    return words == Words::Expert ? pair.second : pair.first;
}

QString explained(Word word, Words words, const QString& meaning) {
    const auto [plain, expert] = pairOf(word);
    if (plain == expert)
        return meaning;
    return meaning + u'\n' +
           (words == Words::Expert ? Terms::tr("In plain words: %1").arg(bare(plain))
                                   : Terms::tr("In the field's terms: %1").arg(bare(expert)));
}

Words wordsOf(const QWidget& widget) {
    return widget.window()->property(property).toBool() ? Words::Expert : Words::Plain;
}

void setWords(QWidget& widget, Words words) {
    QWidget& window = *widget.window();
    window.setProperty(property, words == Words::Expert);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace onelogit::widgets
