#include "sharing/desk/key.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace referralbook::sharing {

namespace {

using places = std::vector<std::size_t>;   // in `read`

int likeness(record const& one, record const& other) {
    return static_cast<int>(
        std::ranges::count_if(one, [&](auto const& cell) { return cell_of(other, cell.first) == cell.second; }));
}

bool is_same_referral(record const& one, record const& other) {
    const auto number = cell_of(one, "number");
    return !book::is_blank(number) && number == cell_of(other, "number") &&
        cell_of(one, "prospect") == cell_of(other, "prospect");
}

// Whether a row was cleared and used again for something else.
bool is_another(book::table_id table, record const& was, record const& now) {
    const auto differs = [&](std::string_view column) { return cell_of(was, column) != cell_of(now, column); };
    if (table == book::table_id::referrals)
        return was.contains("number") && was.contains("prospect") && differs("number") && differs("prospect") &&
            (now.contains("number") || now.contains("prospect"));
    return was.size() > 1 && now.size() > 1 && likeness(was, now) == 0;
}

// True where the rows with these keys stand in another order than before: places say nothing then.
bool is_sorted_anew(std::map<std::string, places> const& by_key, key_places const& last_seen) {
    std::vector<std::pair<std::size_t, int>> order;   // place in `read`, place before
    for (auto const& [key, found] : by_key)
        if (const auto before = last_seen.find(key); found.size() == 1 && before != last_seen.end())
            order.emplace_back(found.front(), before->second);
    std::ranges::sort(order);
    return !std::ranges::is_sorted(order, {}, &std::pair<std::size_t, int>::second);
}

class key_giver {
public:
    key_giver(book::table_id table, std::span<read_row const> read, rows const& base, key_places const& last_seen,
        std::function<std::uint64_t()> const& random)
        : table_{table}, read_{read}, base_{base}, last_seen_{last_seen}, random_{random}, keys_(read.size()) {
        for (std::size_t place = 0; place < read.size(); ++place)
            if (!read[place].key.empty()) by_key_[read[place].key].push_back(place);
        is_sorted_anew_ = is_sorted_anew(by_key_, last_seen);
    }

    std::vector<std::string> give() {
        for (auto const& [key, found] : by_key_) keys_[original_of(key, found)] = key;
        put_back_after_sorting();
        for (std::size_t place = 0; place < read_.size(); ++place)
            if (auto const* content = base_of(keys_[place]);
                content && is_another(table_, *content, read_[place].content))
                keys_[place].clear();
        for (const auto known : {&key_giver::same_content, &key_giver::alike, &key_giver::new_key})
            for (std::size_t place = 0; place < read_.size(); ++place)
                if (keys_[place].empty()) keys_[place] = (this->*known)(read_[place]);
        return keys_;
    }

private:
    record const* base_of(std::string const& key) const {
        const auto found = base_.find(row_name{table_, key});
        return found == base_.end() ? nullptr : &found->second;
    }

    /// Rows with a key of their own that stand on the other side of this one than before.
    int crossed(std::size_t place, int before) const {
        int count = 0;
        for (auto const& [key, found] : by_key_) {
            const auto other = last_seen_.find(key);
            if (found.size() != 1 || other == last_seen_.end()) continue;
            count += (found.front() < place) != (other->second < before);
        }
        return count;
    }

    std::size_t original_of(std::string const& key, places const& found) const {
        if (found.size() == 1) return found.front();
        const auto before = last_seen_.find(key);
        const bool by_place = !is_sorted_anew_ && before != last_seen_.end();
        auto const* content = base_of(key);
        const auto rank = [&](std::size_t place) {
            return std::tuple{by_place ? crossed(place, before->second) : 0,
                by_place && read_[place].place != before->second,
                content ? -likeness(read_[place].content, *content) : 0, place};
        };
        return *std::ranges::min_element(found, {}, rank);
    }

    // Rows that hold, under other keys, what the base holds: most of those that differ must, or the user has typed.
    void put_back_after_sorting() {
        places moved;
        std::multimap<record, std::string> contents;   // of the base, by what the rows held
        for (std::size_t place = 0; place < read_.size(); ++place)
            if (auto const* content = base_of(keys_[place]); content && *content != read_[place].content) {
                moved.push_back(place);
                contents.emplace(*content, keys_[place]);
            }
        std::map<std::size_t, std::string> found;
        for (const auto place : moved)
            if (const auto one = contents.find(read_[place].content); one != contents.end()) {
                found.emplace(place, one->second);
                contents.erase(one);
            }
        if (found.size() < 2 || 2 * found.size() < moved.size()) return;
        for (auto const& [place, key] : found) keys_[place] = key;
        std::erase_if(moved, [&](std::size_t place) { return found.contains(place); });
        for (const auto place : moved) {   // sorted and typed into as well
            const auto one = std::ranges::max_element(
                contents, {}, [&](auto const& entry) { return likeness(read_[place].content, entry.first); });
            keys_[place] = one->second;
            contents.erase(one);
        }
    }

    /// Rows of the base that nobody has.
    std::multimap<record, std::string>& missing() {
        if (missing_) return *missing_;
        missing_.emplace();
        const std::set<std::string> given{keys_.begin(), keys_.end()};
        for (auto one = base_.lower_bound(row_name{table_, {}}); one != base_.end() && one->first.table == table_;
            ++one)
            if (!given.contains(one->first.id)) missing_->emplace(one->second, one->first.id);
        return *missing_;
    }

    std::string same_content(read_row const& row) {
        const auto found = missing().find(row.content);
        if (found == missing().end()) return {};
        auto key = std::move(found->second);
        missing().erase(found);
        return key;
    }

    // An Undo takes keys along that were written after the user's step, and changes what it was about as well.
    std::string alike(read_row const& row) {
        if (!by_place_) {
            by_place_.emplace();
            for (auto const& [content, key] : missing()) {
                if (const auto before = last_seen_.find(key); before != last_seen_.end())
                    by_place_->emplace(before->second, key);
                if (table_ == book::table_id::referrals) by_number_.emplace(cell_of(content, "number"), key);
            }
        }
        const auto is_free = [&](std::string const& key) { return std::ranges::find(keys_, key) == keys_.end(); };
        const auto [first, end] = by_number_.equal_range(cell_of(row.content, "number"));
        for (auto one = first; one != end; ++one)
            if (is_same_referral(row.content, *base_of(one->second)) && is_free(one->second)) return one->second;
        const auto there = by_place_->find(row.place);
        if (there == by_place_->end()) return {};
        auto const& content = *base_of(there->second);
        if (is_another(table_, content, row.content)) return {};
        return are_alike(content, row.content) && is_free(there->second) ? there->second : std::string{};
    }

    std::string new_key(read_row const&) {
        while (true) {
            auto key = key_of(random_());
            if (!by_key_.contains(key) && !base_of(key)) return key;
        }
    }

    book::table_id table_;
    std::span<read_row const> read_;
    rows const& base_;
    key_places const& last_seen_;
    std::function<std::uint64_t()> const& random_;
    std::vector<std::string> keys_;
    std::map<std::string, places> by_key_;
    bool is_sorted_anew_ = false;
    std::optional<std::multimap<record, std::string>> missing_;   // rows of the base that nobody has, by content
    std::optional<std::map<int, std::string>> by_place_;
    std::multimap<book::cell, std::string> by_number_;
};

}

bool is_keyed_by_content(book::table_id table) {
    return table == book::table_id::rules || table == book::table_id::texts;
}

bool are_alike(record const& one, record const& other) {
    return 2 * likeness(one, other) > static_cast<int>(std::max(one.size(), other.size()));
}

std::string key_of(std::uint64_t random_bits) {
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string key;
    for (int place = 0; place < 12; ++place, random_bits >>= 5) key += letters[random_bits & 31];
    return key;
}

std::vector<std::string> keys_for(book::table_id table, std::span<read_row const> read, rows const& base,
    key_places const& last_seen, std::function<std::uint64_t()> const& random) {
    return key_giver{table, read, base, last_seen, random}.give();
}

std::vector<std::pair<row_name, std::string>> pushed_before(
    rows const& sheet, rows const& base, std::span<change const> changes, std::string_view desk) {
    std::vector<std::pair<row_name, std::string>> found;
    std::set<row_name> taken;
    for (auto const& one : changes) {
        auto const& what = one.what;
        if (what.kind != edit_kind::added || one.desk != desk || sheet.contains(what.row) || base.contains(what.row))
            continue;
        const auto mine = std::ranges::find_if(sheet, [&](auto const& row) {
            auto const& [name, content] = row;
            if (name.table != what.row.table || base.contains(name) || taken.contains(name)) return false;
            return content == what.after ||
                (name.table == book::table_id::referrals && is_same_referral(content, what.after));
        });
        if (mine == sheet.end()) continue;
        taken.insert(mine->first);
        found.emplace_back(mine->first, what.row.id);
    }
    return found;
}

bool is_usual_deletion(std::size_t deleted, std::size_t rows_before) {
    constexpr std::size_t few = 5, many = 20;
    return deleted <= few || (deleted <= many && deleted * 10 <= rows_before);
}

}
