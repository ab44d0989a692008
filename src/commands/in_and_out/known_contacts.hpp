#pragma once
#include "recognition/names/aliases.hpp"
#include "recognition/names/sexes.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// Whom a row is about, as far as that tells one person or office from another.
struct who_it_is {
    std::string name;                  ///< of the person, else of the company
    std::vector<std::string> emails;   ///< folded
    std::vector<std::string> phones;   ///< as recognition::phone_numbers_of gives them
    /// As written: address, number, company, area, town, postcode. "Anna Meyer, North" is how the sheet Not the same
    /// speaks of one of several.
    std::vector<std::string> details{};
    std::string company{};    ///< where they work
    std::string moved_to{};   ///< where they work by now (column Moved to)
};
who_it_is who_it_is_of(std::string name, std::string_view emails, std::string_view phones);

/// What a name tells of whether two rows may be one.
struct name_says {
    std::string name, key;
    bool office = false, several = false;   ///< several: a couple, a family
    recognition::sex title = recognition::sex::unknown, first_name = recognition::sex::unknown;
    bool monsieur = false;   ///< "M. Dupont": a man's courtesy or an initial
    bool given = false;      ///< a first name or its initial stands there
    bool of_both = false;    ///< women and men have this first name
};

/// What somebody has in common with somebody else who is known.
enum class in_common { name, name_of_another_company, email, phone };

/// What was found of somebody among those who are known.
struct known_answer {
    int which = -1;         ///< as told to `add`; -1 = nobody
    bool several = false;   ///< more than one may be meant, and nothing tells which
    /// Somebody else who shares the name, a phone number or an address; -1 = nobody. They are not taken for one.
    int alike = -1;
    in_common shared{};   ///< with `alike`
};

/// Contacts by name, e-mail address and phone number. Names compare without case, accents, titles and degrees and
/// through the sheet Aliases. Two rows are one where the name is the same and address or number is too, or neither
/// contradicts (both have one, and not the same; of two companies too, unless they share a mailbox of their own); or
/// where an address or a number is the same and the names may be one ("A. Meyer" and "Anna Meyer", with an address also
/// the mistyped "Ana Meier"), or are one in two spellings ("Kern Dental" and "Kern Dental PLLC"). An office and a
/// person are two, a couple and one of them, a man and a woman, and all who share a mailbox such as info@.
class known_contacts {
public:
    /// `not_the_same`: these are two, whatever they have in common.
    known_contacts(recognition::aliases const& aliases, std::span<book::apart const> not_the_same);
    void add(int which, who_it_is who);
    /// Of somebody who was added: an address, a number or a company is known now.
    void learn(int which, who_it_is const& more);
    known_answer find(who_it_is const& who) const;

private:
    struct entry {
        int which;
        who_it_is who;
        std::vector<std::string> called;
        std::vector<name_says> names;   ///< as they were added, and fuller ones of rows that were merged into them
    };
    void index(std::size_t at, who_it_is const& who);
    known_answer find_by_name(who_it_is const& who, std::string const& key) const;
    known_answer find_by_points(who_it_is const& who, std::string const& key, known_answer answer) const;
    int told_by_detail(
        std::vector<std::size_t> const& all, std::vector<std::size_t> const& possible, who_it_is const& who) const;
    std::vector<std::string> called(who_it_is const& who, std::string const& key) const;
    bool said_apart(std::vector<std::string> const& one, std::vector<std::string> const& other) const;
    recognition::aliases const& aliases_;
    std::set<std::pair<std::string, std::string>> apart_;
    std::vector<entry> entries_;
    std::unordered_map<int, std::size_t> places_;   // of `which` in entries_
    std::unordered_map<std::string, std::vector<std::size_t>> names_, emails_, phones_;
};

/// True for two numbers of one line, however they are written: "+49 (0)171 2345678" and "0171 2345678".
bool same_number(std::string_view one, std::string_view other);

/// True where each number of `comes` is one of `stands`; false of texts without numbers.
bool has_all_numbers(std::string_view stands, std::string_view comes);

/// True where each mailbox of `comes` is one of `stands`, with a name beside it or without: "Eva <eva@h.example>" and
/// "eva@h.example"; false of texts without mailboxes.
bool has_all_mailboxes(std::string_view stands, std::string_view comes);

}
