#pragma once

#include "widgets/search/preview_panel.h"

#include <QFrame>
#include <QImage>
#include <QStringList>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace onelogit::widgets {

/// What one sample picture gives under one preset.
struct EffectCell {
    QList<ClassScore> top; ///< highest first; empty while unknown
    QString error;         ///< why there is none, if so
};

/// Sample pictures against presets: the highest classes of each picture under each, so that a person sees which preset
/// the network was trained with. A column's button chooses its preset. Object names: "effectPanel",
/// "effectPanel.preset<N>", "effectPanel.cell<picture>.<preset>", "effectPanel.lead<N>", "effectPanel.pick".
class EffectPanel : public QFrame {
    Q_OBJECT

public:
    explicit EffectPanel(QWidget* parent = nullptr);

    /// Replaces everything; cells are empty. Without pictures a sentence and a button ask for some.
    void setTable(const QStringList& presets, const QList<QImage>& pictures);
    void setCell(int picture, int preset, const EffectCell& cell);
    /// Forgets the cells: other numbers are being computed.
    void clearCells();
    /// Emits nothing.
    void setChosen(int preset);

Q_SIGNALS:
    void presetChosen(int preset);
    void picturesWanted();

private:
    struct Column {
        QPushButton* button = nullptr;
        QLabel* lead = nullptr;
        QList<QLabel*> cells;
        QList<EffectCell> content;
    };
    void showLead(const Column& column);

    QStackedWidget* stack = nullptr;
    QWidget* table = nullptr;
    QButtonGroup* group = nullptr;
    QList<Column> columns;
};

} // namespace onelogit::widgets
