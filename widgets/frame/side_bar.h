#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace onelogit::widgets {

/// The column of page buttons at the left. At most one is checked; Tab enters, arrows move, Space or Enter choose.
/// Object names: "sideBar", each button "sideBar.<name>".
class SideBar : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    /// Appends a page and returns its number, from 0; the first one becomes current. `name` is an untranslated word
    /// for tests ("search"), `iconName` a name for icon().
    int addPage(const QString& name, const QString& iconName, const QString& label, const QString& toolTip);

    /// Shows which page is current, none for a number that was not given; emits nothing.
    void setCurrentPage(int page);
    [[nodiscard]] int currentPage() const;

Q_SIGNALS:
    /// The user chose another page.
    void pageChosen(int page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tintIcons();

    QButtonGroup* group = nullptr;
    QVBoxLayout* column = nullptr;
    QList<QString> iconNames;
};

} // namespace onelogit::widgets
