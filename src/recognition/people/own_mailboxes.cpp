#include "recognition/people/own_mailboxes.hpp"

#include "recognition/names/edits.hpp"

#include <algorithm>

namespace referralbook::recognition {

namespace {

/// "Müller" is "mueller" in addresses.
std::u32string plain(std::u32string const& letters) {
    std::u32string result;
    for (const auto letter : letters) {
        const bool spelled_out = letter == U'e' && !result.empty() &&
            std::u32string_view{U"aou"}.contains(result.back());
        if (!spelled_out) result.push_back(letter);
    }
    return result;
}

struct own_name {
    std::u32string given, initials, family;
};

own_name name_of(person_shape const& of) {
    own_name result;
    for (std::size_t i = 0; i < of.name.words.size(); ++i) {
        auto const& word = of.name.words[i];
        if (word.kind == word_kind::generation || word.kind == word_kind::form || word.text.empty()) continue;
        if (of.roles[i] == name_role::family) {
            result.family += word.text;
        } else if (of.roles[i] == name_role::given) {
            result.given += word.text;
            result.initials += word.text.front();
        }
    }
    return {plain(result.given), plain(result.initials), plain(result.family)};
}

/// "a.schmid", "schmidanna", "schmid" are called by Anna Schmid.
bool is_called_by(std::u32string const& mailbox, own_name const& name) {
    constexpr std::size_t shortest = 3;
    if (name.family.size() < shortest) return false;
    const auto is_rest = [&](std::u32string_view rest) {
        return name.given.starts_with(rest) || name.initials.starts_with(rest);
    };
    const auto size = name.family.size();
    return (mailbox.ends_with(name.family) && is_rest(std::u32string_view{mailbox}.substr(0, mailbox.size() - size))) ||
        (mailbox.starts_with(name.family) && is_rest(std::u32string_view{mailbox}.substr(size)));
}

std::u32string letters_of_mailbox(std::string_view address) {
    std::string result;
    for (const char letter : address.substr(0, address.find('@')))
        if (!std::string_view{"0123456789._-+"}.contains(letter)) result.push_back(letter);
    return plain(letters_of(result));
}

/// "schmidt85" is somebody's at home, who may have several such.
bool has_digits(std::string_view address) {
    return address.substr(0, address.find('@')).find_first_of("0123456789") != std::string_view::npos;
}

/// Two mailboxes of one domain that are no office's.
bool are_of_one_firm(std::string_view one, std::string_view other) {
    return one != other && one.substr(one.find('@')) == other.substr(other.find('@')) && !is_shared_mailbox(one) &&
        !is_shared_mailbox(other) && !has_digits(one) && !has_digits(other);
}

}

bool have_each_their_mailbox(person_shape const& one, person_shape const& other) {
    if (one.is_office || other.is_office) return false;
    for (auto const& mine : one.mails)
        for (auto const& its : other.mails) {
            if (!are_of_one_firm(mine.text, its.text)) continue;
            const auto left = name_of(one), right = name_of(other);
            if (left.family == right.family) return false;
            const auto my_box = letters_of_mailbox(mine.text), its_box = letters_of_mailbox(its.text);
            if (is_called_by(my_box, left) && is_called_by(its_box, right) && !is_called_by(my_box, right) &&
                !is_called_by(its_box, left))
                return true;
        }
    return false;
}

}
