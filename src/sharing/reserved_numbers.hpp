#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>

namespace referralbook::sharing {

/// The referral numbers that the server has set aside for one desk: given once, to nobody else.
class reserved_numbers {
public:
    static constexpr int at_once = 20;   ///< how many are set aside with one message

    bool are_used_up() const { return next_ > last_; }
    bool are_enough_for(int count) const { return next_ + count - 1 <= last_; }
    bool are_few() const { return next_ + 5 > last_; }
    bool hold(std::int64_t number) const { return next_ <= number && number <= last_; }
    /// The number before that of the next New referral; nothing where none is left.
    std::optional<std::int64_t> before_next() const { return are_used_up() ? std::nullopt : std::optional{next_ - 1}; }
    void use(std::int64_t number) { next_ = std::max(next_, number + 1); }

    /// The server has set aside so many numbers up to `last`. Those that were left are used first, where the new ones
    /// follow on them; else they stay a gap, as those do that come after later ones.
    void take(std::int64_t last, int count = at_once) {
        if (last <= last_) return;
        if (are_used_up() || last - count != last_) next_ = last - count + 1;
        last_ = last;
    }

private:
    std::int64_t next_ = 1, last_ = 0;
};

}
