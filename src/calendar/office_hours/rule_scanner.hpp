#pragma once
#include <boost/spirit/home/x3.hpp>

#include <cstddef>
#include <string_view>

namespace referralbook::calendar {

/// A text that is read from left to right by rules of Spirit X3.
class rule_scanner {
protected:
    explicit rule_scanner(std::string_view text) : text_{text}, here_{text.begin()} {}

    /// Goes past what a rule says of the text from here on and fills the attributes; false, and stays, where it does
    /// not say so.
    template <class Rule, class... Attribute> bool take(Rule const& rule, Attribute&... attribute) {
        auto after = here_;
        if (!boost::spirit::x3::parse(after, text_.end(), rule, attribute...)) return false;
        here_ = after;
        return true;
    }

    /// Whether a rule says so of the text from here on, without going past it.
    template <class Rule, class... Attribute> bool ahead(Rule const& rule, Attribute&... attribute) {
        const auto start = here_;
        const bool comes = take(rule, attribute...);
        here_ = start;
        return comes;
    }

    /// From `start` to what ends a word.
    std::string_view word_at(std::string_view::iterator start) const {
        auto end = start;
        while (end != text_.end() && *end != ' ' && *end != ',' && *end != ';' && *end != '\n') ++end;
        if (end == start) ++end;
        return {start, end};
    }

    std::string_view read() const { return {text_.begin(), here_}; }
    std::string_view rest() const { return {here_, text_.end()}; }
    void skip(std::size_t length) { here_ += static_cast<std::ptrdiff_t>(length); }

    std::string_view text_;
    std::string_view::iterator here_;
};

}
