#pragma once
#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace referralbook::sharing {

/// The referral numbers that the server has set aside for one desk: given once, to nobody else.
class reserved_numbers {
public:
    static constexpr int at_once = 20;   ///< how many are set aside with one message

    bool are_used_up() const { return now_.is_empty() && next_.is_empty(); }
    bool are_enough_for(int count) const { return now_.is_enough_for(count) || next_.is_enough_for(count); }
    /// The next ones are to be asked for: long before the last is used, for the server may be away then.
    bool are_few() const { return next_.is_empty() && !now_.is_enough_for(at_once / 2 + 1); }
    bool hold(std::int64_t number) const { return hold(number, number); }
    /// All of these, in one block: what lies between two blocks is another desk's.
    bool hold(std::int64_t first, std::int64_t last) const {
        return (now_.holds(first) && now_.holds(last)) || (next_.holds(first) && next_.holds(last));
    }
    /// The number before that of the next New referral, where so many are to be given; where there are fewer, before
    /// that of the first one left. Nothing where none is.
    std::optional<std::int64_t> before_next(int count = 1) const {
        if (are_used_up()) return std::nullopt;
        const bool from_next = now_.is_empty() || (!now_.is_enough_for(count) && next_.is_enough_for(count));
        return (from_next ? next_ : now_).first - 1;
    }
    void use(std::int64_t number) {
        if (next_.holds(number)) now_ = std::exchange(next_, {});
        now_.first = std::max(now_.first, number + 1);
        if (now_.is_empty()) now_ = std::exchange(next_, {});
    }

    /// The server has set aside so many numbers up to `last`. Those that were left are used first, where the new ones
    /// follow on them; else they stay a gap, as those do that come after later ones.
    void take(std::int64_t last, int count = at_once) {
        if (last <= highest()) return;
        if (!next_.is_empty()) now_ = std::exchange(next_, {});
        if (now_.is_empty() || last - count != now_.last) now_.first = last - count + 1;
        now_.last = last;
    }
    /// As take(), but those that are left are used first in any case.
    void take_ahead(std::int64_t last, int count = at_once) {
        if (last <= highest()) return;
        if (!next_.is_empty() || now_.is_empty() || last - count == now_.last) return take(last, count);
        next_ = {last - count + 1, last};
    }

private:
    struct block {
        std::int64_t first = 1, last = 0;
        bool is_empty() const { return first > last; }
        bool is_enough_for(int count) const { return first + count - 1 <= last; }
        bool holds(std::int64_t number) const { return first <= number && number <= last; }
    };
    std::int64_t highest() const { return std::max(now_.last, next_.last); }
    block now_, next_;
};

}
