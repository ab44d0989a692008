#pragma once
#include "book/result.hpp"
#include "book/workbook.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/spelled_words.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// Somebody of the book, by everything that tells in a text that it speaks of them: each spelling of the name
/// ("Mueller" for Müller, too), as a genitive, too ("Müllers"), those that they had before the history saw their
/// contact renamed and that nobody in the book bears today, the family name alone where no other person in the book
/// bears it, telephones and e-mail addresses. A family name that is a word, too ("May", "Zahn"), counts behind a title
/// alone: "Mrs May".
class person_traces {
public:
    /// Of several contacts of one name the one that is told apart ("Anna Kern (Kern Dental)"): the rows of the others,
    /// and what names them so, are left out; what says the name alone may be of each of them. Refuses a blank name, a
    /// name that is nobody's, a way (rule Ways, not people) and a code of somebody forgotten.
    static book::result<person_traces> of(book::workbook const& workbook, std::string_view who);

    std::string const& name() const { return name_; }   ///< as the contact row calls them
    /// Sheet rows; where the name alone was said, those of everybody who has it.
    std::vector<int> const& contact_rows() const { return contact_rows_; }
    std::set<int> const& other_rows() const { return other_rows_; }   ///< of others of that name, where one was meant
    /// Whether a name, or a row of the log, says that another of that name is meant.
    bool is_anothers(std::string_view name) const { return others_.contains(names_.key(name)); }
    bool is_anothers(book::touch const& row) const;
    /// Whether the whole text is a name of somebody else in the book; their own company is none.
    bool is_anybody_else(std::string_view text) const { return !is_name(text) && borne_.contains(names_.key(text)); }
    /// Names in the book that are another name by its rules and theirs in another spelling: "Juergen Mueller" for
    /// Müller.
    std::set<std::string> const& spelled_otherwise() const { return spelled_otherwise_; }
    std::string const& company() const { return company_; }   ///< of their contact row, where it is another name
    /// True where the whole text is a name of theirs, in any spelling.
    bool is_name(std::string_view text) const;
    /// True for a name of theirs, or a text that speaks of them.
    bool in(std::string_view text) const { return is_name(text) || (!is_anothers(text) && without(text, "") != text); }
    /// True where a link leads to them: to an address or a telephone of theirs, or to a page that bears the name.
    bool in_link(std::string_view target) const;
    /// True for a number that is one of their telephones, without the zeros in front that numbers do not keep.
    bool is_phone(double number) const;
    /// The text with the code in place of names; telephones and e-mail addresses are taken out. A text that does not
    /// speak of them is left as it is.
    std::string without(std::string_view text, std::string_view code) const;
    /// The same of a text that is about them: first names of theirs are taken out, too.
    std::string without_first_names(std::string_view text, std::string_view code) const;
    /// Whether a text that is not about them alone holds a first name of theirs, which may be anybody's, or their
    /// family name in capitals where that is a word, too.
    bool may_speak_of_them(std::string_view text) const;
    /// Those names: "Petronella", "Theresa / May"; "" where nobody knows.
    std::string doubtful_names() const;

private:
    explicit person_traces(book::workbook const& workbook) : names_{workbook.aliases} {}
    void leave_out(follow_up::namesakes::one_of_them const& meant, follow_up::namesakes const& same,
        book::workbook const& workbook);
    void look_for_names(book::workbook const& workbook);
    void look_for_earlier_names(book::workbook const& workbook);
    void look_for_namesakes(book::workbook const& workbook);
    void add_words(std::string_view name);
    enum class first_names_go : bool { no, too };
    std::string without(std::string_view text, std::string_view code, first_names_go what) const;
    bool speaks_of(
        std::vector<recognition::spelled_word> const& run, std::span<recognition::placed_word const> text) const;
    void add_details(std::string_view phones, std::string_view emails);

    recognition::aliases names_;
    std::string name_, key_, company_;
    std::set<std::string> spelled_otherwise_;
    std::set<std::string> earlier_;   ///< keys of names
    std::set<std::string> borne_;     ///< keys of all names in the book; of companies those of others alone
    std::vector<int> contact_rows_;
    std::set<int> other_rows_;
    std::set<std::string> others_, other_marks_;               ///< keys; folded
    std::set<std::vector<recognition::spelled_word>> words_;   ///< that stand one behind the other
    std::set<std::vector<recognition::spelled_word>> firms_;   ///< of firms that bear the family name too
    std::set<std::vector<recognition::spelled_word>> first_;   ///< first names, one word each
    std::vector<recognition::spelled_word> behind_title_;      ///< a family name that is a word, too; else none
    std::set<std::string> others_words_;      ///< folded: names of others that look like a genitive of theirs
    std::set<std::string> phones_, emails_;   ///< the last digits; in small letters
    std::set<std::string> short_phones_;      ///< of a telephone of a few digits all of them
};

}
