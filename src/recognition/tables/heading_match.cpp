#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_words.hpp"
#include "recognition/tables/known_headings.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace referralbook::recognition {

namespace {

constexpr std::size_t longest_heading = 80;   // bytes; what is longer is a text
constexpr std::size_t most_words = 8;

struct entry {
    std::array<float, role_count> fit{};
    bool anywhere = false;
};

bool is_number(std::string const& word) { return std::ranges::all_of(word, text::is_digit); }

// Words are run together, so that "Firstname", "First name" and "FIRST_NAME" are one.
std::unordered_map<std::string, entry> make_index() {
    std::unordered_map<std::string, entry> index;
    for (auto const& row : all_known_headings())
        for (std::size_t at = 0; at <= row.headings.size();) {
            const auto end = std::min(row.headings.find('|', at), row.headings.size());
            std::string key;
            for (auto const& word : heading_words(row.headings.substr(at, end - at)))
                if (!is_number(word)) key += word;
            auto& found = index[key];
            found.anywhere = found.anywhere || row.anywhere;
            if (row.what) {
                auto& fit = found.fit[static_cast<std::size_t>(*row.what)];
                fit = std::max(fit, row.fit);
            }
            at = end + 1;
        }
    return index;
}

std::unordered_map<std::string, entry> const& index() {
    static const auto made = make_index();
    return made;
}

// Words cut short, and the whole word in the index: what is written with a full stop or in a narrow column.
std::string_view written_out(std::string const& word) {
    static const std::unordered_map<std::string_view, std::string_view> words{{"nm", "name"}, {"fn", "firstname"},
        {"ln", "lastname"}, {"f", "first"}, {"l", "last"}, {"surn", "surname"}, {"org", "organization"},
        {"comp", "company"}, {"addr", "address"}, {"mob", "mobile"}, {"ofc", "office"}, {"bus", "business"},
        {"wk", "work"}, {"hm", "home"}, {"cat", "category"}, {"dt", "date"}, {"rec", "received"}, {"rcvd", "received"},
        {"recd", "received"}, {"ref", "referral"}, {"src", "source"}, {"cust", "customer"}, {"pt", "patient"},
        {"tx", "treatment"}, {"prod", "production"}, {"amt", "amount"}, {"comm", "commission"}, {"cntct", "contact"},
        {"desc", "description"}, {"spec", "specialty"}, {"vorn", "vorname"}, {"nachn", "nachname"}, {"fa", "firma"},
        {"adr", "adresse"}, {"bem", "bemerkung"}, {"anm", "anmerkung"}, {"rufnr", "rufnummer"},
        {"dienstl", "dienstlich"}, {"gesch", "geschaftlich"}, {"priv", "privat"}, {"empf", "empfohlen"},
        {"sachbearb", "sachbearbeiter"}, {"erg", "ergebnis"}, {"anspr", "ansprechpartner"}, {"kd", "kunde"},
        {"geb", "gebiet"}, {"oeffn", "offnungszeiten"}, {"letzt", "letzter"}, {"kont", "kontakt"}, {"soc", "societe"},
        {"port", "portable"}, {"dern", "dernier"}, {"prenoms", "prenom"}, {"remarq", "remarques"},
        {"recomm", "recommande"}, {"telef", "telefono"}, {"mov", "movil"}, {"ap", "apellidos"}, {"apell", "apellidos"},
        {"nomb", "nombre"}, {"obs", "observaciones"}, {"ult", "ultimo"}, {"emp", "empresa"}, {"ciud", "ciudad"},
        {"fec", "fecha"}, {"cogn", "cognome"}, {"uff", "ufficio"}, {"az", "azienda"}, {"voorn", "voornaam"},
        {"achtern", "achternaam"}, {"woonpl", "woonplaats"}, {"opm", "opmerkingen"}, {"bedr", "bedrijf"},
        {"laatst", "laatste"}, {"telem", "telemovel"}, {"cel", "celular"}};
    const auto found = words.find(word);
    return found == words.end() ? std::string_view{} : found->second;
}

// "No.", "Nr." and "#" say nothing.
bool is_number_word(std::string const& word) { return word == "no" || word == "nr" || word == "num"; }

bool is_plain_name(std::string const& key) {
    static constexpr std::array names{"name", "nom", "nombre", "nome", "naam"};
    return std::ranges::find(names, key) != names.end();
}

}

float heading_match::best() const { return *std::ranges::max_element(fit); }

namespace {

heading_match match_words(std::vector<std::string> words) {
    heading_match match;
    // "Phone 2 - Value": the second of its kind serves where the first is missing.
    const bool further = std::ranges::any_of(words, [](auto const& word) { return is_number(word) && word != "1"; });
    const bool numbered = std::erase_if(words, is_number) > 0;
    if (words.empty() || words.size() > most_words) return match;
    if (numbered && words.size() > 1 && words.back() == "value") words.pop_back();

    for (std::size_t length = words.size(); length > 0 && !match.known; --length)
        for (std::size_t start = 0; start + length <= words.size(); ++start) {
            std::string key;
            for (std::size_t i = start; i < start + length; ++i) key += words[i];
            const auto found = index().find(key);
            const bool whole = length == words.size();
            if (found == index().end() || !(whole || found->second.anywhere)) continue;
            const float part = whole ? 1.0f
                                     : 0.55f + 0.35f * static_cast<float>(length) / static_cast<float>(words.size());
            for (std::size_t i = 0; i < role_count; ++i)
                match.fit[i] = std::max(match.fit[i], found->second.fit[i] * part * (further ? 0.8f : 1.0f));
            match.known = true;
            match.whole = whole;
            match.plain_name = whole && is_plain_name(key);
        }
    return match;
}

}

heading_match match_heading(std::string_view heading) {
    if (heading.size() > longest_heading) return {};
    const auto words = heading_words(heading);
    auto match = match_words(words);
    if (match.whole) return match;
    auto full = words;
    bool changed = false;
    for (auto& word : full)
        if (const auto whole = written_out(word); !whole.empty()) {
            word = whole;
            changed = true;
        }
    if (full.size() > 1) changed = std::erase_if(full, is_number_word) > 0 || changed;
    if (!changed || full.empty()) return match;
    auto other = match_words(std::move(full));
    return other.known && (!match.known || other.whole || other.best() > match.best()) ? other : match;
}

}
