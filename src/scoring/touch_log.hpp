#pragma once
#include "book/date.hpp"
#include "recognition/names/aliases.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace referralbook::scoring {

/// One row of the touch log as its cells say it.
struct touch_entry {
    std::optional<book::day> when{};   ///< nothing: blank or unusable
    std::string_view who{}, outcome{};
    std::string_view gift{};   ///< of a touch of the kind Gift: what was brought
    bool unusable = false;     ///< when or who is no date, no name or an error: never passed over silently
};

/// The last touch that reached each contact. A touch counts unless its outcome is "No answer": a note, a gift or a
/// status report has no outcome and did reach them. Days after today are like any others.
class touch_log {
public:
    /// The last day a contact was reached, by any spelling with the same key; nothing where never.
    std::optional<book::day> last_touch(std::string_view who) const;
    /// Whether a contact was ever given this; compared without case and accents.
    bool was_given(std::string_view who, std::string_view gift) const;
    /// "812 touches, 140 people", or "no touches yet"; then which rows do not count.
    std::string const& text() const { return text_; }
    /// 32 hex digits over what the log answers, whatever the order of its rows.
    std::string const& hash() const { return hash_; }

private:
    friend class touch_log_builder;
    std::unordered_map<std::string, std::optional<book::day>> by_key_;   // nothing: tried, never reached
    std::map<std::string, std::set<std::string>> gifts_;                 // both folded
    recognition::aliases names_;
    std::string text_, hash_;
};

/// Collects a touch log row by row. A row without when and who is passed over unless unusable; one of them missing is
/// counted.
class touch_log_builder {
public:
    /// One without a day or without a name says nothing of anybody: such are only counted. "No answer" is no contact.
    void add(touch_entry const& entry);
    /// `names` says which spellings are one person beyond recognition::name_key.
    touch_log take(recognition::aliases names = {}) const;

private:
    struct text_hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::optional<book::day>, text_hash, std::equal_to<>> by_spelling_;
    std::map<std::string, std::set<std::string>, std::less<>> gifts_;   // by spelling
    std::size_t touches_ = 0, without_date_ = 0, without_who_ = 0;
};

}
