#include "recognition/tables/number_cells.hpp"

#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace referralbook::recognition {

namespace {

/// A number or the words of a label, and the signs before it.
struct number_piece {
    bool number = false;
    std::string text, signs;
    number_kind kind{};
    bool letter = false;   ///< a label of one letter
};

constexpr std::size_t least_digits = 6, most_digits = 15;

std::size_t digits_in(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, text::is_digit));
}

bool begins_number(std::string_view text) {
    const auto is_begin = [](char one) { return text::is_digit(one) || one == '+'; };
    return !text.empty() && (is_begin(text[0]) || (text[0] == '(' && text.size() > 1 && is_begin(text[1])));
}

/// How much of a text is one number; "030 11111 / 030 22222" are two, "0731 / 22222" is one.
std::size_t length_of_number(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && std::string_view{"0123456789+-./() "}.contains(text[end]) &&
        (text[end] != '(' || begins_number(text.substr(end)))) {
        const auto behind = text.substr(end);
        if (behind.starts_with(" / ") && digits_in(text.substr(0, end)) >= least_digits &&
            digits_in(behind.substr(0, behind.find_first_not_of("0123456789+-./() "))) >= least_digits)
            break;
        ++end;
    }
    auto number = text::trimmed(text.substr(0, end), " -./(");
    if (text[0] == '(' && number.data() != text.data()) number = {text.data(), number.size() + 1};
    while (number.ends_with(')') && std::ranges::count(number, ')') > std::ranges::count(number, '('))
        number = text::trimmed(number.substr(0, number.size() - 1), " -./");
    return static_cast<std::size_t>(number.data() + number.size() - text.data());
}

/// What a word beside a number calls it; nothing where the word is not known.
std::optional<number_kind> kind_of_word(std::string const& word) {
    constexpr std::array<std::pair<char, number_kind>, 8> letters{
        {{'p', number_kind::phone}, {'t', number_kind::phone}, {'w', number_kind::phone}, {'o', number_kind::phone},
            {'h', number_kind::home}, {'c', number_kind::mobile}, {'m', number_kind::mobile}, {'f', number_kind::fax}}};
    if (word.size() == 1) {
        const auto* const found = std::ranges::find(letters, word[0], &std::pair<char, number_kind>::first);
        return found == letters.end() ? std::nullopt : std::optional{found->second};
    }
    if (is_heading_of(heading_sense::fax, word) || word == "fx") return number_kind::fax;
    if (is_heading_of(heading_sense::mobile, word)) return number_kind::mobile;
    if (const auto place = place_alone(word))
        return *place == place_of_life::home ? number_kind::home : number_kind::phone;
    const auto match = match_heading(word);
    const bool phone = match.whole && match.of(role::phone) > 0 && match.of(role::phone) >= match.best();
    return phone || word == "no" || word == "nr" || word == "main" ? std::optional{number_kind::phone} : std::nullopt;
}

bool is_extension(std::string_view word) {
    constexpr std::array<std::string_view, 8> words{
        "ext", "x", "extension", "dw", "durchwahl", "poste", "int", "toestel"};
    return std::ranges::find(words, word) != words.end();
}

/// The numbers and labels of a text in turn; nothing where a word is not known or a number is none.
std::optional<std::vector<number_piece>> pieces_of(std::string_view text) {
    std::vector<number_piece> pieces;
    std::string signs;
    while (!text.empty()) {
        if (begins_number(text)) {
            const auto length = length_of_number(text);
            const auto digits = digits_in(text.substr(0, length));
            if (digits < least_digits || digits > most_digits) return {};
            pieces.push_back({true, std::string{text.substr(0, length)}, std::exchange(signs, {})});
            text.remove_prefix(length);
        } else if (text::is_letter(text[0])) {
            const auto* const end = std::ranges::find_if_not(text, text::is_letter);
            const auto length = static_cast<std::size_t>(end - text.begin());
            const auto word = text::folded(text.substr(0, length));
            auto behind = text::trimmed(text.substr(length), " .:");
            if (is_extension(word) && !pieces.empty() && pieces.back().number && begins_number(behind)) {
                behind = behind.substr(0, behind.find_first_not_of("0123456789"));
                const auto whole = static_cast<std::size_t>(behind.data() + behind.size() - text.data());
                pieces.back().text += signs + std::string{text.substr(0, whole)};
                signs.clear();
                text.remove_prefix(whole);
                continue;
            }
            const auto kind = kind_of_word(word);
            if (!kind) return {};
            const bool joins = !pieces.empty() && !pieces.back().number &&
                signs.find_first_not_of(" .-") == std::string::npos;
            if (joins)
                pieces.back().kind = std::max(pieces.back().kind, *kind), pieces.back().letter = false, signs.clear();
            else
                pieces.push_back({false, word, std::exchange(signs, {}), *kind, word.size() == 1});
            text.remove_prefix(length);
        } else {
            signs += text[0];
            text.remove_prefix(1);
        }
    }
    if (!pieces.empty()) pieces.push_back({true, "", signs});   // what stands behind the last
    return pieces;
}

/// Whether the label stands behind its number: "512-555-0101 (c), 512-555-0102 (w)".
bool stands_behind(std::vector<number_piece> const& pieces, std::size_t label) {
    constexpr std::string_view dividers{",;/|\n"};
    auto const& next = pieces[label + 1];
    const bool before = label > 0 && pieces[label - 1].number, behind = next.number && !next.text.empty();
    if (!before || !behind) return before;
    if (next.signs.contains(':')) return false;
    if (next.signs.find_first_of(dividers) != std::string::npos || next.signs.contains(')')) return true;
    if (pieces[label].signs.find_first_of(dividers) != std::string::npos || pieces[label].signs.contains('('))
        return false;
    return !pieces[pieces.size() - 2].number;   // "512-555-0101 c 512-555-0102 w"
}

}

std::optional<number_cell> number_cell_in(std::string_view text) {
    constexpr std::size_t longest = 200;   // bytes; what is longer is a note
    if (text.size() > longest || std::ranges::none_of(text, text::is_letter) || digits_in(text) < least_digits)
        return {};
    const auto found = pieces_of(text);
    if (!found || found->empty()) return {};
    auto const& pieces = *found;
    std::vector<std::optional<number_kind>> kinds(pieces.size());
    bool fax = false, other = false, telephone = false, only_letter = false;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces[i].number) continue;
        const auto of = stands_behind(pieces, i) ? i - 1 : i + 1;
        if (!pieces[of].number || pieces[of].text.empty() || kinds[of]) return {};
        const auto kind = pieces[i].kind;
        kinds[of] = kind;
        fax = fax || kind == number_kind::fax;
        only_letter = only_letter || (kind == number_kind::fax && pieces[i].letter);
        telephone = telephone || kind == number_kind::phone;
        other = other || kind == number_kind::mobile || kind == number_kind::home;
    }
    const auto numbers = std::ranges::count_if(pieces, &number_piece::number) - 1;
    if (!fax && (!other || numbers < 2)) return {};
    if (only_letter && !telephone) return {};   // "F 01 ... / M 06 ...": a fixed line?
    number_cell cell;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        if (!pieces[i].number) continue;
        const auto kind = kinds[i].value_or(number_kind::phone);
        text::append_part(kind == number_kind::fax ? cell.faxes
                : kind == number_kind::mobile      ? cell.mobiles
                : kind == number_kind::home        ? cell.homes
                                                   : cell.phones,
            " ::: ", pieces[i].text);
    }
    return cell;
}

bool names_a_fax(std::string_view text) {
    if (std::ranges::none_of(text, text::is_digit) || std::ranges::none_of(text, text::is_letter)) return false;
    return std::ranges::any_of(text::words_in(text::folded(text)), [](std::string_view word) {
        word = text::trimmed(word, "([.:)]");
        return std::ranges::any_of(word, text::is_letter) && kind_of_word(std::string{word}) == number_kind::fax;
    });
}

namespace {

/// 1.5551112222E+10, and 5.125550103e9 without the plus; "," is a point too.
struct power_of_ten {
    std::string digits;
    std::size_t behind_point = 0, power = 0;
};

std::optional<power_of_ten> power_of_ten_in(std::string_view text) {
    constexpr std::size_t longest_power = 2;
    const auto is_number = [](std::string_view part) { return std::ranges::all_of(part, text::is_digit); };
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || text.size() < e + 2) return {};
    const auto mantissa = text.substr(0, e);
    const bool plus = text[e + 1] == '+';
    const auto power = text.substr(e + (plus ? 2 : 1)), behind = mantissa.substr(1);
    if (power.empty() || power.size() > longest_power || !is_number(power) || !text::is_digit(mantissa[0])) return {};
    if (behind.empty() && !plus) return {};   // "5e3" may be a code
    if (!behind.empty() && (!std::string_view{".,"}.contains(behind[0]) || !is_number(behind.substr(1)))) return {};
    power_of_ten result{text::digits_of(mantissa), 0, 0};
    result.behind_point = result.digits.size() - 1;
    for (const char digit : power) result.power = result.power * 10 + static_cast<std::size_t>(digit - '0');
    return result;
}

}

std::optional<std::string> digits_of_number(std::string_view text) {
    constexpr std::string_view no_cents = ".0";
    const auto whole = text.substr(0, text.size() - std::min(text.size(), no_cents.size()));
    if (text.ends_with(no_cents) && whole.size() >= 3 && std::ranges::all_of(whole, text::is_digit))
        return std::string{whole};
    const auto found = power_of_ten_in(text);
    return found && found->behind_point == found->power ? std::optional{found->digits} : std::nullopt;
}

bool has_lost_digits(std::string_view text) {
    const auto found = power_of_ten_in(text);
    return found && found->behind_point != found->power;
}

}
