#pragma once

#include "app/controllers/compare_controller.h"
#include "app/controllers/evidence.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace onelogit::app {

/// What the evidence under the comparison is asked for: a model, a class (or all, the empty name), a kind of score.
struct EvidenceSubject {
    std::string digest;
    std::string className;
    search::ScoreKind score = search::ScoreKind::RawLogit;
    bool operator==(const EvidenceSubject&) const = default;
};

/// Finds the pictures behind logits by jobs; of each kind of question the newest one counts. Answers are kept until
/// the next one comes; other pictures or models make them empty.
class EvidenceController : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t mostPictures = 60;
    static constexpr std::size_t mostPairs = 60;

    EvidenceController(JobQueue& queue, CompareController& compare, QObject* parent = nullptr);

    void askPictures(const EvidenceQuery& query);
    void askPairs(const EvidenceSubject& subject, metrics::Pairing pairing);
    /// Which classes the threshold lets in.
    void askSuppliers(const EvidenceSubject& subject, double threshold);

    /// Empty while nothing was asked or is there yet.
    [[nodiscard]] const std::optional<Evidence>& pictures() const { return shownPictures; }
    [[nodiscard]] const std::optional<Violations>& pairs() const { return shownPairs; }
    [[nodiscard]] const std::optional<std::vector<metrics::Supply>>& suppliers() const { return shownSuppliers; }

Q_SIGNALS:
    void picturesChanged();
    void pairsChanged();
    void suppliersChanged();

private:
    /// None while the model is not compared.
    [[nodiscard]] std::optional<EvidenceSource> sourceOf(const std::string& digest) const;
    void forget();

    CompareController& compare;
    LatestOnly pictureJob;
    LatestOnly pairJob;
    LatestOnly supplierJob;
    std::optional<Evidence> shownPictures;
    std::optional<Violations> shownPairs;
    std::optional<std::vector<metrics::Supply>> shownSuppliers;
    SharedPictures known;
};

} // namespace onelogit::app
