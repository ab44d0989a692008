#pragma once
#include "sharing/edit.hpp"

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace referralbook::sharing {

/// The changes that a desk has heard of since its workbook was opened, its own too: what it can tell of while the
/// server is away. From any thread.
class heard_changes {
public:
    static constexpr std::size_t most = 5000;   ///< the oldest go first

    void add(std::span<change const> history);
    /// Those of a row, or of all where none is named, the latest first.
    std::vector<change> last(std::optional<row_name> const& row, std::size_t count) const;

private:
    mutable std::mutex mutex_;
    std::map<std::int64_t, change> all_;
};

}
