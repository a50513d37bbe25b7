#pragma once

#include <QFrame>
#include <QStringList>

class QComboBox;
class QToolButton;

namespace onelogit::widgets {

class ClassPicker;
class ElidedLabel;
class Segments;

/// Which pictures of two searches are shown.
enum class Part { OnlyA, Both, OnlyB, Any };

/// A second search beside the first. Object names: "abBar", "abBar.a", "abBar.model" (combo box), "classPicker",
/// "abBar.part" (Segments: "onlyA", "both", "onlyB", "any"), "abBar.close".
class AbBar : public QFrame {
    Q_OBJECT

public:
    explicit AbBar(QWidget* parent = nullptr);

    /// "batch cross-entropy · sneaker"
    void setA(const QString& words);
    /// B's choice of models; keeps the current one where its number still exists. Emits nothing.
    void setModels(const QStringList& titles);
    /// The classes of B's model. Emits nothing.
    void setClasses(const QStringList& names);
    /// Emits nothing.
    void setB(int model, int classNumber);
    /// Pictures in each part.
    void setCounts(qint64 onlyA, qint64 both, qint64 onlyB);
    /// Emits nothing.
    void setPart(Part part);

Q_SIGNALS:
    /// Another model or class by the user; the class is one of the names last set, empty without any.
    void bChosen(int model, const QString& className);
    void partChosen(Part part);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();
    void tintIcon();

    ElidedLabel* first = nullptr;
    QComboBox* models = nullptr;
    ClassPicker* classes = nullptr;
    Segments* parts = nullptr;
    QToolButton* close = nullptr;
    QStringList names;
};

} // namespace onelogit::widgets
