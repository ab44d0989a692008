#include "formats/vcard.hpp"
#include "formats/card_labels.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace referralbook::formats {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view heading_parameter{"X-REFERRALBOOK"};

constexpr std::array housekeeping{"VERSION"sv, "PRODID"sv, "REV"sv, "UID"sv, "SORT-STRING"sv, "MAILER"sv, "CLASS"sv,
    "PROFILE"sv, "SOURCE"sv, "NAME"sv, "CLIENTPIDMAP"sv, "XML"sv, "AGENT"sv, "X-ABLABEL"sv, "LABEL"sv, "X-ABSHOWAS"sv,
    "X-ABADR"sv};

std::string part(vcard_line const& line, std::size_t at) {
    return at < line.parts.size() ? std::string{text::trimmed(line.parts[at])} : std::string{};
}

/// "item1.X-ABLabel:_$!<Mobile>!$_" names what "item1.TEL" is: the first of each group.
std::map<std::string, std::string> labels_of(vcard_lines const& card) {
    std::map<std::string, std::string> labels;
    for (auto const& line : card.lines) {
        if (line.name != "X-ABLABEL" || line.group.empty()) continue;
        auto text = text::trimmed(line.text);
        if (text.starts_with("_$!<") && text.ends_with(">!$_")) text = text.substr(4, text.size() - 8);
        labels.try_emplace(line.group, text::in_small_letters(text));
    }
    return labels;
}

std::string kind_of(vcard_line const& line, std::string const& label) {
    const auto is = [&](std::string_view type) { return line.has_type(type) || label == type; };
    if (is("fax") || label.find("fax") != std::string::npos) return "fax";
    if (is("cell") || is("mobile") || is("iphone")) return "mobile";
    for (const auto type : {"pager", "work", "home"})
        if (is(type)) return type;
    for (auto const& [whose, beginning] : labels_of_others)
        if (is(whose) || label.starts_with(beginning)) return std::string{whose};
    return {};
}

/// 1 is the most preferred one, 100 the least (RFC 6350); 3.0 and 2.1 only say that one is.
int preference(vcard_line const& line) {
    if (line.has_type("pref")) return 1;
    int rank = 0;
    for (const char digit : line.parameter("PREF"))
        if (text::is_digit(digit) && rank < 100) rank = rank * 10 + (digit - '0');
    return rank > 0 ? rank : 101;
}

struct ranked {
    card_value what;
    int rank = 0;
};

std::vector<card_value> in_order(std::vector<ranked>& values) {
    std::ranges::stable_sort(values, {},
        [](ranked const& one) { return std::pair{one.what.kind == "fax" || one.what.kind == "pager", one.rank}; });
    std::vector<card_value> result;
    std::set<std::pair<std::string, std::string>> known;
    for (auto& one : values)
        if (known.emplace(one.what.value, one.what.heading).second) result.push_back(std::move(one.what));
    return result;
}

card_address address_of(vcard_line const& line, std::string kind) {
    card_address address{std::move(kind), {}, part(line, 3), part(line, 4), part(line, 5), part(line, 6),
        std::string{line.parameter(heading_parameter)}};
    for (const std::size_t at : {2u, 1u})
        text::append_if_any(address.street, ", ", part(line, at));   // street, extension
    constexpr std::ptrdiff_t parts_without_box = 5;
    if (std::ranges::count(address.headings, '\n') > parts_without_box)
        address.box = part(line, 0);
    else
        text::append_if_any(address.street, ", ", part(line, 0));
    return address;
}

/// A birthday as the file has it; one without a year as "--02-14", whether it stands so ("--0214") or with the year
/// 1604 that Apple writes in place of none.
std::string birthday_of(vcard_line const& line) {
    const auto text = text::trimmed(line.text);
    auto date = std::string_view{text}.substr(0, std::string_view{text}.find('T'));
    const auto omitted = line.parameter("X-APPLE-OMIT-YEAR");
    const bool no_year = date.starts_with("--") || (date.size() >= 8 && date.starts_with("1604")) ||
        (omitted.size() == 4 && date.size() >= 8 && date.starts_with(omitted));
    if (!no_year) return std::string{text};
    std::string digits;
    for (const char letter : date.substr(date.starts_with("--") ? 2 : 4))
        if (text::is_digit(letter)) digits += letter;
    return digits.size() == 4 ? "--" + digits.substr(0, 2) + '-' + digits.substr(2) : std::string{text};
}

void take(std::string& target, std::string const& text, std::string_view divider) {
    text::append_if_any(target, divider, text::trimmed(text));
}

/// Gathers the lines of one card; what may stand there several times is put in order at the end.
class card_reader {
public:
    explicit card_reader(vcard_lines const& from) : from_{from}, group_labels_{labels_of(from)} {
        made_.line = from.line;
    }

    card read() {
        for (auto const& line : from_.lines) {
            if (line.binary)
                ++made_.pictures;
            else if (!take_name(line) && !take_contact_point(line) && !take_rest(line))
                take_other(line);
        }
        std::ranges::stable_sort(addresses_, {}, &std::pair<int, card_address>::first);
        for (auto& [rank, address] : addresses_) made_.addresses.push_back(std::move(address));
        if (made_.addresses.empty())   // what an address looks like, where it has no parts
            for (auto const& label : labels_) take_label(label);
        made_.phones = in_order(phones_), made_.emails = in_order(emails_), made_.pages = in_order(pages_);
        return std::move(made_);
    }

private:
    /// True for a line of who it is.
    bool take_name(vcard_line const& line) {
        auto const& name = line.name;
        if (name == "FN") {
            if (made_.full_name.empty()) made_.full_name = text::trimmed(line.text);
        } else if (name == "N") {
            if (!made_.family.empty() || !made_.given.empty()) return true;   // the same name in another script
            made_.family = part(line, 0), made_.given = part(line, 1), made_.additional = part(line, 2);
            made_.prefix = part(line, 3), made_.suffix = part(line, 4);
        } else if (name == "ORG" && made_.company.empty()) {
            made_.company = part(line, 0);
            for (std::size_t i = 1; i < line.parts.size(); ++i) text::append_if_any(made_.unit, ", ", part(line, i));
        } else if (name == "TITLE") {
            take_once("TITLE", line, made_.title.empty());
            take(made_.title, line.text, ", ");
        } else if (name == "NICKNAME") {
            take_once("NICKNAME", line, made_.nickname.empty());
            take(made_.nickname, line.text, ", ");
        } else {
            return false;
        }
        return true;
    }

    std::string label_of(vcard_line const& line) const {
        const auto found = group_labels_.find(line.group);
        return found == group_labels_.end() ? std::string{} : found->second;
    }

    /// False where the card has as many entries as are read: then one more is left out.
    bool has_room() {
        const bool room = entries_ < most_entries;
        ++(room ? entries_ : made_.left_out);
        return room;
    }

    /// True for a line of where they are reached.
    bool take_contact_point(vcard_line const& line) {
        auto const& name = line.name;
        if (name == "TEL") {
            add(phones_, line, phone_of_uri(line.text));
        } else if (name == "EMAIL") {
            add(emails_, line, mailbox_of_uri(line.text));
        } else if (name == "URL") {
            add(pages_, line, line.text);
        } else if (name == "ADR") {
            auto address = address_of(line, kind_of(line, label_of(line)));
            const bool any = address != card_address{address.kind, {}, {}, {}, {}, {}, address.headings};
            address.label.text = label_of(line);
            if (!any)
                take_label(line.parameter("LABEL"));
            else if (has_room())
                addresses_.emplace_back(preference(line), std::move(address));
        } else if (name == "LABEL") {
            labels_.push_back(line.text);
        } else {
            return false;
        }
        return true;
    }

    bool take_rest(vcard_line const& line) {
        if (line.name == "BDAY") {
            take_once("BDAY", line, made_.birthday.empty());
            made_.birthday = made_.birthday.empty() ? birthday_of(line) : made_.birthday;   // the first of several
        } else if (line.name == "CATEGORIES")
            take(made_.categories, line.text, ", ");
        else if (line.name == "NOTE")
            take(made_.note, line.text, "\n");
        else if (line.name == "KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND")
            made_.is_group = text::same_but_for_case(text::trimmed(line.text), "group");
        else
            return false;
        return true;
    }

    /// The column that a property came from, of the first of them.
    void take_once(std::string const& property, vcard_line const& line, bool first) {
        if (const auto heading = line.parameter(heading_parameter);
            first && !heading.empty() && !text::trimmed(line.text).empty())
            made_.headings.insert_or_assign(property, std::string{heading});
    }

    void take_label(std::string_view address) {
        if (const auto text = text::trimmed(address); !text.empty() && has_room())
            made_.others.push_back({"Address", std::string{text}});
    }

    /// A line that is none of these keeps its name, or the label that we or an address book wrote: "Spouse".
    void take_other(vcard_line const& line) {
        if (line.name.empty() || std::ranges::find(housekeeping, line.name) != housekeeping.end()) return;
        auto label = std::string{line.name == "X-REFERRALBOOK" ? line.parameter("LABEL") : std::string_view{}};
        if (line.name == "X-ABRELATEDNAMES" || line.name == "X-ABDATE") label = label_of(line);
        if (const auto text = text::trimmed(line.text); !text.empty() && has_room())
            made_.others.push_back({label.empty() ? line.name : label, std::string{text}});
    }

    void add(std::vector<ranked>& to, vcard_line const& line, std::string text) {
        if (text = std::string{text::trimmed(text)}; text.empty() || !has_room()) return;
        const auto label = label_of(line);
        to.push_back({{kind_of(line, label), std::move(text), std::string{line.parameter(heading_parameter)},
                          owners_label{label}},
            preference(line)});
    }

    vcard_lines const& from_;
    std::map<std::string, std::string> group_labels_;
    int entries_ = 0;
    card made_;
    std::vector<ranked> phones_, emails_, pages_;
    std::vector<std::pair<int, card_address>> addresses_;   ///< with their preference
    std::vector<std::string> labels_;
};

}

std::string phone_of_uri(std::string_view uri) {
    uri = text::trimmed(uri);
    while (text::begins_but_for_case(uri, "tel:")) uri = text::trimmed(uri.substr(4));
    constexpr std::string_view mark{";ext="};
    std::string text;
    for (auto at = uri.find(mark); at != std::string_view::npos; at = uri.find(mark)) {
        text.append(uri.substr(0, at)).append(" ext. ");
        uri.remove_prefix(at + mark.size());
    }
    return text.append(uri);
}

std::string mailbox_of_uri(std::string_view uri) {
    uri = text::trimmed(uri);
    while (text::begins_but_for_case(uri, "mailto:")) uri = text::trimmed(uri.substr(7));
    return std::string{uri};
}

std::vector<card> read_vcards(std::string_view bytes, charset_reader const& other_charsets) {
    std::vector<card> cards;
    for (auto const& lines : read_vcard_lines(bytes, other_charsets)) cards.push_back(card_reader{lines}.read());
    return cards;
}

}
