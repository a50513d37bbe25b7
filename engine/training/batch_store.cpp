#include "engine/training/batch_store.h"

namespace onelogit::training {
namespace {

constexpr std::size_t keptOrders = 2; ///< losses are at most an epoch apart

} // namespace

BatchStore::BatchStore(const Material& source, const Settings& wanted, std::size_t kept)
    : material(source), settings(wanted), plan(source.split.train, wanted.batch, wanted.seed), most(kept) {
    if (settings.balanceClasses)
        plan.balance(material.labels);
}

std::shared_ptr<const std::vector<std::size_t>> BatchStore::orderOf(std::size_t epoch) {
    std::shared_ptr<const std::vector<std::size_t>>& order = orders[epoch];
    if (!order)
        order = std::make_shared<const std::vector<std::size_t>>(plan.order(epoch));
    const auto found = order;
    while (orders.size() > keptOrders)
        orders.erase(orders.begin());
    return found;
}

std::shared_ptr<const Batch> BatchStore::get(std::size_t epoch, std::size_t number) {
    std::shared_ptr<Slot> slot;
    std::shared_ptr<const std::vector<std::size_t>> order;
    {
        const std::lock_guard lock(mutex);
        order = orderOf(epoch);
        std::shared_ptr<Slot>& place = slots[{epoch, number}];
        if (!place)
            place = std::make_shared<Slot>();
        slot = place;
        while (slots.size() > most)
            slots.erase(slots.begin());
    }
    std::call_once(slot->once, [&] { prepare(epoch, plan.batch(*order, number), slot->batch); });
    return {slot, &slot->batch};
}

void BatchStore::prepare(std::size_t epoch, std::span<const std::size_t> rows, Batch& batch) const {
    const std::size_t width = material.shape().count();
    batch.inputs.resize(rows.size() * width);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        material.fill(rows[i], epoch, settings, std::span(batch.inputs).subspan(i * width, width));
        batch.labels.push_back(material.labels[rows[i]]);
    }
}

} // namespace onelogit::training
