#pragma once
#include <concepts>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::text {

/// One sentence in another language, as the build makes it of po/<language>.po.
struct translation {
    std::string_view english;   ///< the English of the code; with a context that and '\4' before it
    std::string_view said;      ///< its translation; the forms of a plural one behind the other, '\0' between them
};

/// A language that sentences were translated into.
struct language_table {
    std::string_view tag;                        ///< "de"
    std::span<translation const> texts;          ///< in the order of `english`
    std::size_t (*form_of)(std::size_t count);   ///< which form of a plural a number takes, from 0 on
};

/// All of them, in the order of their tags; English, which the code itself is written in, is none of them. Made by the
/// build.
extern const std::span<language_table const> language_tables;

/// A sentence about one thing and the same about several; in a language they may be said alike.
struct counted_sentence {
    std::string_view one, many;
};

/// What is shown or written is said in a language: who says something is given one. Each sentence stands in the code in
/// English, whole, where it is used:
///
///     say.tr("Nothing on the list matches.")
///     say.tr("{1} moved to {2}", prospect, state)
///     say.trn("{1} referral of {2}", "{1} referrals of {2}", count, source)   // {1} is the count
///     say.trc("menu", "Later")                                                // one word of two senses
///
/// The English is also what finds the translation, so it must be a literal: tools/translations collects them by these
/// names. A sentence without a translation is said in English. Fields are numbered, for another language may need them
/// in another order; a word that no sentence holds ("{first_name}") is none.
class language {
public:
    constexpr language() = default;   ///< English
    explicit constexpr language(language_table const& table) : table_{&table} {}

    /// "en", "de".
    std::string_view tag() const { return table_ == nullptr ? std::string_view{"en"} : table_->tag; }

    template <class... Fields> std::string tr(std::string_view english, Fields const&... fields) const {
        return filled(found(english, {}), {field(fields)...});
    }
    template <class... Fields>
    std::string trc(std::string_view context, std::string_view english, Fields const&... fields) const {
        return filled(found(english, context), {field(fields)...});
    }
    template <std::integral Number, class... Fields>
    std::string trn(std::string_view one, std::string_view many, Number count, Fields const&... fields) const {
        return filled(found(one, many, static_cast<std::size_t>(count)), {field(count), field(fields)...});
    }
    /// The same with all its fields given: {1} may be the count as it is written here, "12 000".
    template <class... Fields>
    std::string plural(std::string_view one, std::string_view many, std::size_t count, Fields const&... fields) const {
        return filled(found(one, many, count), {field(fields)...});
    }
    template <class... Fields>
    std::string plural(counted_sentence const& sentence, std::size_t count, Fields const&... fields) const {
        return plural(sentence.one, sentence.many, count, fields...);
    }
    /// "a", "a and b", "a, b and c"; "" of none.
    std::string listed(std::span<std::string const> parts) const;
    /// What stands between the parts of a line that people read, "; "; French has a narrow blank before it too. What is
    /// stored and read again, such as a note or several names in a field, is parted by "; " in every language.
    std::string between_parts() const;

    /// Whether "5pm" is said for 17:00, as in the United States.
    bool says_am_and_pm() const;

    /// The same words; how dates and times are written tells no two languages apart.
    bool operator==(language const& other) const { return tag() == other.tag(); }

private:
    static std::string field(std::string_view text) { return std::string{text}; }
    template <std::integral Number> static std::string field(Number number) { return std::to_string(number); }
    static std::string filled(std::string_view sentence, std::vector<std::string> const& fields);
    std::string_view found(std::string_view english, std::string_view context) const;
    std::string_view found(std::string_view one, std::string_view many, std::size_t count) const;

    language_table const* table_ = nullptr;
};

/// Marks a sentence of a table for translators; `tr` of it is said where it is used, or `plural` of two.
constexpr std::string_view to_say(std::string_view english) { return english; }
constexpr counted_sentence to_say(std::string_view one, std::string_view many) { return {one, many}; }

/// The language of a tag as the office has them, "de-AT", "fr"; English where nothing was translated into it. That of
/// "en-US" writes the month first, "Tue Nov 3, 2026".
language language_of(std::string_view tag);

}
