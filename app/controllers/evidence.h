#pragma once

#include "app/controllers/comparison.h"
#include "engine/metrics/violations.h"

#include <QImage>
#include <QString>

#include <string>
#include <vector>

namespace onelogit::app {

/// Which logits of a comparison someone wants to see the pictures of.
struct EvidenceQuery {
    std::string digest;    ///< of the model
    std::string className; ///< whose logits; empty: of all classes
    search::ScoreKind score = search::ScoreKind::RawLogit;
    bool trueLogits = true;
    metrics::Interval interval; ///< [lower, upper); either may be infinite
    bool includesUpper = false;
    std::optional<ClassId> label; ///< only pictures of this class, of the model's classes
};

/// A picture behind a logit.
struct EvidencePicture {
    QImage image; ///< null where it cannot be read any more
    QString name;
    QString label;   ///< what it is
    QString logitOf; ///< the class whose logit it is
    double logit = 0;
};

struct Evidence {
    EvidenceQuery query;
    std::uint64_t total = 0;
    std::vector<EvidencePicture> pictures; ///< the most telling: lowest true or highest false logits first
};

/// A pair that breaks the Principle of Logit Separation.
struct ViolatingPair {
    EvidencePicture low; ///< its own class's logit is the lower one
    EvidencePicture high;
    double margin = 0; ///< <= 0
};

struct Violations {
    std::vector<ViolatingPair> pairs; ///< worst first
};

/// What the jobs below work on; none of it may be null.
struct EvidenceSource {
    SharedComparison comparison;
    SharedPictures pictures;
    int edge = 72; ///< of the pictures, in pixels
};

/// For a job. At most `most` pictures. InvalidArgument for a class that the model does not know, Cancelled.
[[nodiscard]] Result<Evidence> findEvidence(const EvidenceSource& source, const EvidenceQuery& query, std::size_t most,
                                            const std::stop_token& stop);

/// For a job. Of one class, or across all without one.
[[nodiscard]] Result<Violations> findViolations(const EvidenceSource& source, const std::string& className,
                                                search::ScoreKind score, metrics::Pairing pairing, std::size_t most,
                                                const std::stop_token& stop);

} // namespace onelogit::app
