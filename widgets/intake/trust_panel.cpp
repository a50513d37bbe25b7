#include "widgets/intake/trust_panel.h"

#include "widgets/theme/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace onelogit::widgets {

TrustPanel::TrustPanel(QWidget* parent)
    : QWidget(parent),
      explanation(new QLabel(this)),
      wanted(new QLabel(this)),
      trust(new QPushButton(tr("Open as trusted"), this)) {
    setObjectName(QStringLiteral("trustPanel"));
    explanation->setObjectName(QStringLiteral("trustPanel.explanation"));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    setType(*explanation, Type::Body);
    auto* heading = new QLabel(tr("It asks for"), this);
    setType(*heading, Type::Body, true);
    wanted->setObjectName(QStringLiteral("trustPanel.operators"));
    wanted->setTextFormat(Qt::PlainText);
    wanted->setWordWrap(true);
    wanted->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(typeFont(this->font(), Type::Body).pointSizeF());
    wanted->setFont(font);
    auto* held = new QLabel(tr("Either way the file runs in a process of its own, without access to your files and "
                               "network as far as the system can hold it in (see About)."),
                            this);
    held->setWordWrap(true);
    setType(*held, Type::Small, false, true);
    trust->setObjectName(QStringLiteral("trustPanel.trust"));
    trust->setToolTip(tr("Runs what this file asks for, now and whenever it is opened again"));
    trust->setAutoDefault(false);
    trust->setDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::within);
    column->addWidget(explanation);
    column->addSpacing(space::within);
    column->addWidget(heading);
    column->addWidget(wanted);
    column->addSpacing(space::within);
    column->addWidget(held);
    column->addSpacing(space::within);
    column->addWidget(trust, 0, Qt::AlignLeft);
    column->addStretch();
    connect(trust, &QPushButton::clicked, this, &TrustPanel::trusted);
}

void TrustPanel::setRequest(const QString& fileName, const QString& operators) {
    explanation->setText(
        tr("“%1” is not only a list of numbers: it is a small program, and it asks for operations that a classifier of "
           "pictures does not need. Some of them can read or write files. Open it as trusted only if you know who made "
           "it.")
            .arg(fileName));
    wanted->setText(operators.isEmpty() ? tr("operations that are not named") : operators);
}

void TrustPanel::setBusy(bool busy) {
    trust->setEnabled(!busy);
}

} // namespace onelogit::widgets
