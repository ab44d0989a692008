#include "recognition/names/name_tokens.hpp"

#include "recognition/names/name_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/name_case.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <ranges>

namespace referralbook::recognition {

namespace {

using namespace name_words;

std::string without(std::string_view text, std::string_view signs) {
    std::string result;
    for (const char letter : text)
        if (signs.find(letter) == std::string_view::npos) result += letter;
    return result;
}

bool is_diploma(std::string_view key) { return key.starts_with("dipl-"); }

/// "Jun.-Prof.", "Priv.-Doz.", "Hon.-Prof."
bool is_compound_title(std::string_view key) { return key.ends_with("-prof") || key.ends_with("-doz"); }

std::vector<std::string> pieces(std::string_view text, std::string_view dividers) {
    std::vector<std::string> result;
    text::each_part(text, dividers, [&](std::string_view one) { result.emplace_back(one); });
    return result;
}

/// "Dhr." of "Dhr./Mevr.", "M." of "M./Mme".
bool is_one_of_two_titles(std::string const& one) { return in(titles, one) || in(doubtful_titles, one) || one == "m"; }

bool is_known(std::string_view written) {
    const auto key = without(written, "()[]");
    if (key.find('/') != std::string::npos)   // "Dhr./Mevr."
        return std::ranges::all_of(pieces(key, "/"), is_one_of_two_titles);
    return in(titles, key) || in(title_tails, key) || in(degrees, key) || in(company_forms, key) || is_diploma(key) ||
        is_compound_title(key);
}

name_token token(std::string written, std::string key) {
    name_token one{std::move(written), std::move(key)};
    one.full_stop = one.written.find('.') != std::string::npos;
    one.in_capitals = one.key.size() > 1 && text::all_capitals(one.written);
    one.small = !one.written.empty() &&
        (one.key.front() == '\'' || text::is_small(one.written.front()) ||
            (one.written.size() > 1 && one.written[0] == '\xC3' && one.written[1] >= '\xA0'));
    return one;
}

/// "D.R.", "m.r", but not "D.r": letters with a full stop between each, all of one size.
bool are_dotted_letters(std::string_view raw) {
    const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    for (std::size_t at = 0; at < raw.size(); ++at)
        if (at % 2 == 1 ? raw[at] != '.' : !text::is_letter(raw[at]) || is_capital(raw[at]) != is_capital(raw[0]))
            return false;
    return raw.size() > 2;
}

/// "R.A. Holt", "D.R. Holt": no title is written with a stop behind each letter, only what follows one ("Dr. h.c.").
bool are_initials(std::string_view raw, std::string_view joined) {
    return are_dotted_letters(raw) && raw != "h.c." && !in(degrees, joined) && !in(company_forms, joined);
}

/// "B.A." of "B.A.(Hons)", "MA" of "MA(Oxon)": where the bracket opens behind a degree; 0 of "MRCS(Eng)", a known one.
std::size_t bracket_behind_degree(std::string_view folded) {
    const auto open = folded.find('(');
    if (open == std::string_view::npos || open < 2 || !folded.ends_with(')')) return 0;
    const auto before = without(folded.substr(0, open), ".");
    const bool dotted = before.size() != open;
    return in(doubtful_degrees, before) || (in(degrees, before) && (dotted || before.size() < 3)) ? open : 0;
}

/// One word between blanks: most often one token, of "J.R." and "dr.john" two.
void add_word(name_part& to, std::string_view raw, std::string const& folded) {
    if (const auto open = bracket_behind_degree(folded); open > 0 && raw.size() == folded.size()) {
        add_word(to, raw.substr(0, open), folded.substr(0, open));
        to.push_back(token(std::string{raw.substr(open)}, folded.substr(open)));
        to.back().glued = true;
        return;
    }
    auto joined = without(folded, ".");
    if (joined.empty()) return;
    const auto plain = without(folded, "()[]");
    const bool dotted = joined.size() != folded.size(), inner = plain.find('.') + 1 < plain.size();
    const bool doubtful = dotted && in(doubtful_degrees, joined) && inner;
    const bool shortened = joined.size() > 3 && in(doubtful_titles, joined);           // "Sig.ri"
    const bool initials = are_initials(raw, joined), form = in(last_forms, joined);    // "S.L.", "e.K."
    const bool one_word = doubtful || shortened || form || in(office_words, joined);   // "F.lli"
    if (!dotted || (is_known(joined) && !initials) || one_word || !inner) {
        auto one = token(std::string{raw}, std::move(joined));
        one.initials = (doubtful && !in(degrees, one.key) && (initials || !in(titles, one.key))) || (form && initials);
        to.push_back(std::move(one));
        return;
    }
    const auto keys = pieces(folded, "."), as_written = pieces(raw, ".");
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool last = i + 1 == keys.size();
        auto text = keys.size() == as_written.size() ? as_written[i] : keys[i];
        if (!last || raw.ends_with('.')) text += '.';
        to.push_back(token(std::move(text), keys[i]));
        to.back().glued = i > 0;
    }
}

/// "Mr&Mrs", "Karl+Eva": titles or first names written together.
std::vector<std::string> parted_titles(std::string_view raw) {
    const auto sign = raw.find_first_of("&+");
    if (sign == std::string_view::npos || sign == 0 || sign + 1 == raw.size()) return {std::string{raw}};
    const auto key = [](std::string_view text) { return without(text::folded(text), "."); };
    const auto before = raw.substr(0, sign), behind = raw.substr(sign + 1);
    const auto is_first = [&](std::string_view text) {
        const auto name = key(text);
        return in(names_of_women, name) || in(names_of_men, name) || in(first_names, name);
    };
    const bool titled = in(titles, key(before)) && in(titles, key(behind));
    if (!titled && !(is_first(before) && is_first(behind))) return {std::string{raw}};   // "Karl+Eva"
    return {std::string{before}, std::string{raw[sign]}, std::string{behind}};
}

/// "*Kern", "Kern!!!": signs that somebody put beside a word; "*NEW*" is a note.
std::string_view without_marks(std::string_view raw) {
    constexpr std::string_view marks = "*!?~";
    const auto from = raw.find_first_not_of(marks), to = raw.find_last_not_of(marks);
    if (from == std::string_view::npos || (from > 0 && to + 1 < raw.size())) return raw;
    return raw.substr(from, to + 1 - from);
}

void add_piece(std::vector<name_part>& parts, std::string_view raw) {
    raw = without_marks(raw);
    if (raw == "M\u00AA" || raw == "M.\u00AA" || raw == "M\u00AA.") {   // "Mª Carmen" is María Carmen
        parts.back().push_back(token(std::string{raw}, "maria"));
        parts.back().back().full_stop = false;
        return;
    }
    // "Prof.ª": the raised letter of a title says nothing.
    const bool raised = raw.ends_with(".\u00AA") || raw.ends_with(".\u00BA");
    const auto folded = text::folded(raised ? raw.substr(0, raw.size() - 2) : raw);
    if (folded.find_first_of(" ,") == std::string::npos) {
        if (!folded.empty()) add_word(parts.back(), raw, folded);
        return;
    }
    // Blanks and commas of other scripts.
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) add_word(parts.back(), word, word);
        word.clear();
    };
    for (const char letter : folded) {
        if (letter == ' ' || letter == ',') end_word();
        if (letter == ',') parts.emplace_back();
        if (letter != ' ' && letter != ',') word += letter;
    }
    end_word();
}

}

std::vector<name_part> name_parts_in(std::string_view name) {
    std::string plain{name};
    for (const std::string_view sign : {"\u00AE", "\u2122", "\u2120"})
        for (auto at = plain.find(sign); at != std::string::npos; at = plain.find(sign)) plain.erase(at, sign.size());
    // A no-break space parts words as a blank does.
    for (auto at = plain.find("\u00A0"); at != std::string::npos; at = plain.find("\u00A0")) plain.replace(at, 2, " ");
    std::vector<name_part> parts(1);
    std::string_view rest = plain;
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of(" \t\r\n,;"), rest.size());
        if (end > 0)
            for (auto const& piece : parted_titles(rest.substr(0, end))) add_piece(parts, piece);
        if (end < rest.size() && (rest[end] == ',' || rest[end] == ';')) parts.emplace_back();
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    std::erase_if(parts, [](name_part const& part) { return part.empty(); });
    std::size_t at = 0;
    for (auto& part : parts)
        for (auto& word : part) word.at = at++;
    return parts;
}

void append(name_part& to, name_part const& more) { to.insert(to.end(), more.begin(), more.end()); }

name_part slice(name_part const& of, std::size_t from, std::size_t to) {
    return {of.begin() + static_cast<std::ptrdiff_t>(from), of.begin() + static_cast<std::ptrdiff_t>(to)};
}

std::string written(name_part const& words) {
    std::string text;
    for (auto const& one : words) {
        if (!text.empty() && !one.glued) text += ' ';
        text += one.written;
    }
    return text;
}

std::string keys_of(name_part const& words) {
    std::string result;
    const auto add = [&](std::string_view word) {
        if (!result.empty()) result += ' ';
        result += word;
    };
    for (auto const& one : words) {
        if (!one.initials) {
            add(one.key);
            continue;
        }
        for (auto const& letter : one.key) add({&letter, 1});   // doubtful degrees are plain letters
    }
    return result;
}

bool is_title(name_token const& word) {
    if (word.initials) return false;
    if (in(titles, word.key) || is_diploma(word.key)) return true;
    if (word.full_stop && in(doubtful_titles, word.key)) return true;
    if (is_compound_title(word.key)) return true;
    if (word.written == "Hr") return true;   // HR are initials
    // RAin, StBin: a Rain has one capital
    if (word.key.size() > 3 && in(doubtful_titles, word.key) && text::all_capitals(word.written.substr(0, 2)) &&
        !word.in_capitals)
        return true;
    // "Doña María": a Dona has no tilde; "Dª María".
    if (word.key == "dona" && word.written.find("\u00F1") != std::string::npos) return true;
    const bool raised = word.written.contains("\u00AA") || word.written.contains("\u00BA");   // "Engª Ana"
    if (raised && in(doubtful_titles, word.key)) return true;
    if ((word.key == "da" || word.key == "d") && word.written.find("\u00AA") != std::string::npos) return true;
    const auto each = pieces(word.key, "/");
    return each.size() > 1 && std::ranges::all_of(each, is_one_of_two_titles);
}

std::string_view generation_said_by(std::string_view phrase) {
    const auto found = std::ranges::lower_bound(generation_phrases, phrase, {}, &word_form::form);
    return found != generation_phrases.end() && found->form == phrase ? found->usual : std::string_view{};
}

/// "Jean Pierre le jeune" may be called Lejeune.
static bool is_named_so(std::string_view key) { return in(names_of_women, key) || in(names_of_men, key); }

void join_generation(name_part& words, std::size_t least) {
    if (words.size() < least + 2) return;
    auto const& first = words[words.size() - 2];
    const auto phrase = first.key + ' ' + words.back().key;
    const bool told = first.key == "the" || (first.small && (least == 0 || !is_named_so(words[words.size() - 3].key)));
    if (!told || generation_said_by(phrase).empty()) return;
    auto& joined = words[words.size() - 2];
    joined.written += ' ' + words.back().written;
    joined.key = phrase;
    words.pop_back();
}

bool is_generation(name_token const& word) {
    // "Karl Huber sen.", but Amartya Sen.
    if (word.key.contains(' ') && !generation_said_by(word.key).empty()) return true;   // "the Third"
    return in(generations, word.key) || word.key == "junior" || word.key == "senior" ||
        ((word.key == "jun" || word.key == "sen") && word.small && word.full_stop);
}

std::size_t generations_behind(name_part const& words, std::size_t least) {
    std::size_t count = 0;
    while (count + least < words.size()) {
        auto const& last = words[words.size() - 1 - count];
        // "Karl Huber d. Ä."
        const bool elder = count + least + 1 < words.size() && last.full_stop && (last.key == "a" || last.key == "j") &&
            words[words.size() - 2 - count].key == "d" && words[words.size() - 2 - count].small;
        const bool told = is_generation(last) || (last.small && in(sons_and_fathers, last.key));   // "Ramón Vega hijo"
        if (!elder && !told) break;
        count += elder ? 2 : 1;
    }
    return count;
}

void take_generations(name_part& words, std::size_t least, name_part& to) {
    const auto count = generations_behind(words, least);
    to.insert(to.begin(), words.end() - static_cast<std::ptrdiff_t>(count), words.end());
    words.resize(words.size() - count);
}

bool may_be_a_family(name_token const& generation) {
    return !generation.small && (generation.key == "junior" || generation.key == "senior");
}

bool is_generation(name_part const& words) { return words.size() == 1 && is_generation(words.front()); }

bool is_in_brackets(name_token const& word) {
    return word.key.size() > 2 &&
        ((word.key.front() == '(' && word.key.back() == ')') || (word.key.front() == '[' && word.key.back() == ']'));
}

bool is_title_in_brackets(name_token const& word) {
    return is_in_brackets(word) && in(titles, std::string_view{word.key}.substr(1, word.key.size() - 2));
}

bool is_courtesy_in_brackets(name_token const& word) {
    if (!is_in_brackets(word)) return false;
    const auto inside = std::string_view{word.key}.substr(1, word.key.size() - 2);
    return in(courtesies, inside) || in(trailing_titles, inside);
}

bool is_degree(name_token const& word) {
    const auto plain = without(word.key, "()[]");
    if (in(degrees, plain) || is_diploma(plain)) return true;
    // "MRCS(Eng)"
    if (const auto open = word.key.find('('); open != std::string::npos && open > 2 && word.key.ends_with(')'))
        return in(degrees, std::string_view{word.key}.substr(0, open));
    const auto each = pieces(plain, "/-+&");
    const auto known = [](std::string const& one) { return in(degrees, one); };
    return each.size() > 1 && std::ranges::any_of(each, known) && std::ranges::all_of(each, [](std::string const& one) {
        return one.size() < 3 || in(degrees, one) || in(doubtful_degrees, one) ||
            one.find_first_of("aeiouy") == std::string::npos;
    });
}

bool looks_like_degree(name_token const& word, std::size_t least, bool capitals_tell) {
    std::size_t letters = 0, in_a_row = 0, most_in_a_row = 0;
    bool small = false, vowel = false, digit = false, inner_stop = false;
    auto text = without(word.written, "()[]");
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (!text::is_ascii(letter) || letter == '\'') return false;
        const bool capital = text::is_capital(letter), is_small = text::is_small(letter);
        letters += capital || is_small;
        small = small || is_small;
        digit = digit || text::is_digit(letter);
        in_a_row = capital ? in_a_row + 1 : 0;
        most_in_a_row = std::max(most_in_a_row, in_a_row);
        vowel = vowel || std::string_view{"aeiouy"}.find(text::small_letter(letter)) != std::string_view::npos;
        inner_stop = inner_stop || (letter == '.' && i > 0 && i + 1 < text.size());
    }
    constexpr std::size_t longest = 9;
    if (letters < least || letters > longest || digit) return false;
    if (!vowel && letters >= 3) return true;
    if (inner_stop && letters >= 3 && small) return true;   // "Cert.Ed."
    if (!capitals_tell) return false;
    return small ? most_in_a_row >= 2 && letters >= 3 : letters <= 7;
}

bool is_profession_word(std::string_view key) {
    constexpr std::size_t least = 4;   // before the ending
    return in(professions, key) || std::ranges::any_of(profession_endings, [&](std::string_view ending) {
        return key.size() >= ending.size() + least && key.ends_with(ending);
    });
}

bool is_office_word(name_token const& word) {
    if (word.key == "weg" && !word.in_capitals) return false;                   // of owners of flats, or a way
    if (word.written == "RAe") return true;                                     // lawyers; Rae is a given name
    if (word.key == "fa" && (!word.full_stop || word.initials)) return false;   // "Fa. Huber", and Fa is a given name
    if (in(office_words,
            word.key.ends_with(':') ? std::string_view{word.key}.substr(0, word.key.size() - 1) : word.key))
        return true;                   // "Kern Dental: John Smith"
    constexpr std::size_t least = 3;   // "Hausarztzentrum"
    return std::ranges::any_of(office_endings, [&](std::string_view ending) {
        return word.key.size() >= ending.size() + least && word.key.ends_with(ending);
    });
}

bool is_legal_form(name_token const& word) {
    if (!in(company_forms, word.key)) return false;
    // "Maria Sa" is no Nord SA.
    const bool as_a_name = word.key.size() == 2 && word.key != "co" && !word.full_stop && !word.in_capitals &&
        !word.small;
    return !as_a_name && text::is_ascii(word.written);
}
}
