#include "widgets/frame/top_bar.h"

#include "widgets/frame/class_picker.h"
#include "widgets/frame/segments.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace onelogit::widgets {
namespace {
constexpr int narrowestPicker = 108;
} // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent),
      words(new Segments(this)),
      models(new QComboBox(this)),
      summary(new QLabel(this)),
      picker(new ClassPicker(this)),
      row(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("topBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* modelLabel = new QLabel(tr("&model"), this);
    auto* classLabel = new QLabel(tr("&class"), this);
    setType(*modelLabel, Type::Body, false, true);
    setType(*classLabel, Type::Body, false, true);
    modelLabel->setBuddy(models);
    classLabel->setBuddy(picker);

    models->setObjectName(QStringLiteral("modelPicker"));
    models->setAccessibleName(tr("Model"));
    models->setToolTip(tr("The trained network whose logits are shown"));
    models->setMinimumContentsLength(18);
    models->setMinimumWidth(narrowestPicker);
    models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    models->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    models->setPlaceholderText(tr("no model yet"));
    models->setEnabled(false);
    summary->setObjectName(QStringLiteral("modelSummary"));
    summary->hide();

    words->setObjectName(QStringLiteral("topBar.words"));
    words->setAccessibleName(tr("Words"));
    words->add(QStringLiteral("plain"), tr("plain"),
               tr("Plain words: “how sure must I be?”, “let in”. Tooltips give the field's terms"));
    words->add(QStringLiteral("expert"), tr("expert"),
               tr("The field's terms: threshold, precision, false positives. Tooltips give the plain words"));
    auto* wordsLabel = new QLabel(tr("words"), this);
    setType(*wordsLabel, Type::Small, false, true);

    row->setContentsMargins(space::between, space::within + 2, space::between, space::within + 2);
    row->setSpacing(space::within);
    row->addWidget(modelLabel);
    row->addWidget(models);
    row->addWidget(summary);
    row->addSpacing(space::within);
    row->addWidget(classLabel);
    row->addWidget(picker);
    picker->setMinimumWidth(narrowestPicker);
    row->addStretch(1);
    row->addWidget(wordsLabel);
    row->addWidget(words);
    row->addSpacing(space::tight);

    connect(words, &Segments::chosen, this, [this](int kind) { Q_EMIT wordsChosen(static_cast<Words>(kind)); });
    connect(models, &QComboBox::activated, this, &TopBar::modelPicked);
}

void TopBar::setModels(const QList<ModelEntry>& entries) {
    const int before = models->currentIndex();
    models->clear();
    for (const ModelEntry& entry : entries) {
        models->addItem(entry.aligned ? tr("%1 ✓").arg(entry.title) : entry.title);
        models->setItemData(models->count() - 1,
                            entry.aligned ? tr("%1\nAligned with the Principle of Logit Separation").arg(entry.toolTip)
                                          : entry.toolTip,
                            Qt::ToolTipRole);
    }
    models->setCurrentIndex(before >= 0 && before < models->count() ? before : models->count() > 0 ? 0 : -1);
    models->setEnabled(models->count() > 0);
}

void TopBar::setWords(Words chosen) {
    words->setCurrent(static_cast<int>(chosen));
}

void TopBar::setCurrentModel(int model) {
    models->setCurrentIndex(model);
}

int TopBar::currentModel() const {
    return models->currentIndex();
}

void TopBar::setModelSummary(const QString& text) {
    summary->setText(text);
    // Never both at once, not even for a moment: the window would grow for good.
    (text.isEmpty() ? static_cast<QWidget*>(summary) : models)->hide();
    (text.isEmpty() ? static_cast<QWidget*>(models) : summary)->show();
}

void TopBar::addButton(QAction* action, bool primary) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("topBar.") + action->objectName());
    button->setAccessibleName(action->text().remove(u'&'));
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("button", true);
    button->setProperty("primary", primary);
    row->addWidget(button);
}

} // namespace onelogit::widgets
