#pragma once
#include "book/workbook.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "recognition/names/aliases.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// Everybody the book knows by name: contacts, who referred and who was referred, with whom we were in touch. What a
/// field that names a person completes to, and what it takes for a name of somebody.
class known_people {
public:
    explicit known_people(book::workbook const& workbook);

    /// One spelling each, in alphabetical order: that of the contact's row, else the one written most often.
    std::vector<std::string> const& names() const { return names_; }

    /// Those that somebody may mean who has typed so far: each typed word begins a word of the name or of the contact's
    /// company, without case, accents and apostrophes ("obri" and "brien" are Tom O'Brien). First the names that begin
    /// as typed, then those with such a word, then those of such a company; alphabetical within. All of them for "".
    std::vector<std::string> matching(std::string_view typed) const;

    /// Whom alone somebody may mean who has typed so much and no more: those with such words in the name, else those of
    /// such a company.
    std::vector<std::string> may_mean(std::string_view typed) const;

    /// Contacts of this very name, each as what tells them apart says; none where one is meant. to_ask_for: of whom
    /// nothing tells with "()" behind the name, so that a command can be about them.
    std::vector<std::string> namesakes(std::string_view name) const { return same_.who_may_be_meant(name); }
    std::vector<std::string> to_ask_for(std::string_view name) const { return same_.who_may_be_asked_for(name); }

    /// True for a name in any spelling that the book takes for a person, a company of a contact, or an alias.
    bool knows(std::string_view name) const;

    /// The people that a field of several names, "Dr Ünal; Okafor Dental": parted by semicolons, each once. Only who is
    /// written with that semicolon in the book, in another place than the log, is one.
    std::vector<std::string> named_in(std::string_view text) const;

    /// The names most like this one, the likest first, at most so many; none where nothing is near.
    std::vector<std::string> nearest(std::string_view name, std::size_t most) const;

    bool takes_contacts() const { return takes_contacts_; }   ///< whether the book has a contact table

    /// The name as the book writes it; the text itself where it is nobody's.
    std::string called(std::string_view name) const;

private:
    struct entry {
        std::string shown, sorted_by, company;
        std::vector<std::string> words, company_words;
        std::map<std::string, int, std::less<>> spellings;   ///< how often each is written
        bool is_contact = false;
    };
    void note(std::string_view name, book::contact const* contact = nullptr);
    void put_in_order();
    struct matches {
        std::vector<std::string> as_typed, by_word, by_company;
    };
    matches matches_of(std::string_view typed) const;

    recognition::aliases known_as_;
    follow_up::namesakes same_;
    std::vector<entry> people_;                            ///< in alphabetical order
    std::map<std::string, std::size_t, std::less<>> at_;   ///< by key of the name
    std::map<std::string, std::string, std::less<>> companies_;
    std::vector<std::string> names_;
    std::set<std::string> with_semicolon_;   ///< names, folded
    bool takes_contacts_;
};

/// The name of whom a list tells apart by the firm or else: "Anna Kern" of "Anna Kern (Kern Dental)"; any other text as
/// it is.
std::string name_without_firm(book::workbook const& workbook, std::string const& who);

/// As named_in(); the book's people are gone through only where there may be several.
std::vector<std::string> people_named(book::workbook const& workbook, std::string const& text);

}
