#pragma once

#include "widgets/frame/fact_sheet.h"

#include <QFrame>
#include <QStringList>

#include <optional>

class QLabel;
class QPushButton;

namespace onelogit::widgets {

class ClassList;
class ElidedLabel;

/// What the details show of one model.
struct ModelDetail {
    QString title;
    QString path;
    std::optional<bool> aligned; ///< none: the loss is not known
    QList<Fact> facts;
    QStringList classes; ///< shared, never copied
    bool current = false;
    bool changeable = true; ///< there is something to decide over again
};

/// Everything known of one model, and what can be done with it. Object names: "modelDetails", "modelDetails.title",
/// "modelDetails.use", "modelDetails.change", "modelDetails.speed", "modelDetails.save", "modelDetails.remove".
class ModelDetails : public QFrame {
    Q_OBJECT

public:
    explicit ModelDetails(QWidget* parent = nullptr);

    void setDetail(const ModelDetail& detail);

Q_SIGNALS:
    void useRequested();
    void changeRequested();
    void speedRequested();
    void saveRequested();
    void removeRequested();

private:
    ElidedLabel* title = nullptr;
    QLabel* mark = nullptr;
    ElidedLabel* path = nullptr;
    FactSheet* facts = nullptr;
    ClassList* classes = nullptr;
    QPushButton* use = nullptr;
    QPushButton* change = nullptr;
    QPushButton* speed = nullptr;
    QPushButton* save = nullptr;
    QPushButton* remove = nullptr;
};

} // namespace onelogit::widgets
