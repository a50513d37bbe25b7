#include "widgets/intake/naming_panel.h"

#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace onelogit::widgets {
namespace {

constexpr int pictureSide = 40;
constexpr int tableHeight = 4 * (pictureSide + 2 * space::tight) + 28;
constexpr int numberWidth = 72;
constexpr int nameWidth = 180;

class PicturesDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const qreal ratio = option.widget->devicePixelRatioF();
        int left = option.rect.left() + space::tight;
        for (QImage& image : index.data(OutputModel::picturesRole).value<QList<QImage>>()) {
            if (left + pictureSide > option.rect.right())
                return;
            image =
                image.scaled(QSize(pictureSide, pictureSide) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            image.setDevicePixelRatio(ratio);
            painter->drawImage(QPoint(left, option.rect.top() + space::tight), image);
            left += pictureSide + space::tight;
        }
    }
};

} // namespace

NamingPanel::NamingPanel(QWidget* parent)
    : QFrame(parent),
      rows(new OutputModel(this)),
      words(new QLabel(this)),
      look(new QPushButton(tr("Show their pictures"), this)),
      table(new QTableView(this)) {
    setObjectName(QStringLiteral("namingPanel"));
    words->setObjectName(QStringLiteral("namingPanel.state"));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    setType(*words, Type::Small, false, true);
    look->setObjectName(QStringLiteral("namingPanel.look"));
    look->setToolTip(tr("Runs the network over up to 200 pictures of the open folder and shows which ones each output "
                        "answers to most"));
    look->setAutoDefault(false);
    table->setObjectName(QStringLiteral("namingPanel.table"));
    table->setAccessibleName(tr("Outputs and their names"));
    table->setModel(rows);
    table->setItemDelegateForColumn(OutputModel::Pictures, new PicturesDelegate(table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFixedHeight(tableHeight);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(pictureSide + 2 * space::tight);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(OutputModel::Number, numberWidth);
    header->resizeSection(OutputModel::Name, nameWidth);
    header->setStretchLastSection(true);

    auto* top = new QHBoxLayout;
    top->setSpacing(space::within);
    top->addWidget(words, 1);
    top->addWidget(look);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(top);
    column->addWidget(table);
    connect(look, &QPushButton::clicked, this, &NamingPanel::lookRequested);
}

void NamingPanel::setState(const QString& state, bool offer) {
    words->setText(state);
    look->setVisible(offer);
}

} // namespace onelogit::widgets
