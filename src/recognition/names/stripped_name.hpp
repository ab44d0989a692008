#pragma once
#include "recognition/names/placed_words.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// A name from which step by step is taken what is none of it: titles in front, degrees, a profession and the like
/// behind. What is taken is kept, by where it stood.
class stripped_name {
public:
    explicit stripped_name(std::string_view name);

    std::vector<name_part>& parts() { return parts_; }   ///< what is left, between the commas
    std::vector<name_part> const& parts() const { return parts_; }
    std::vector<name_part> const& whole() const { return whole_; }   ///< with all that was taken
    name_part const& title() const { return title_; }
    std::map<std::size_t, std::string> const& behind() const { return behind_; }
    bool in_capitals() const { return capitals_; }   ///< it has no small letters
    /// So many parts stand before the first that was nothing but titles and degrees; strip_known() tells.
    std::size_t whole_parts() const { return whole_parts_; }

    /// An address in front, whose mailbox it is, a profession behind a dash. There is a part.
    void strip_around();
    void drop_licence();
    /// "John & Anna Smith, MD, PhD"
    void drop_degrees_of_couple();
    /// "Anna Hale née Kern", "Eva Huber, geb. Kern", "Hale (née Kern), Anna".
    void strip_former_names();
    /// "Anna Kern, Attorney at Law", "Anna Kern, Dipl.-Psych.": what somebody is, behind a whole name.
    void strip_descriptions(bool office);
    /// Titles in front and degrees behind, of every part or of one; may leave nothing.
    void strip_known();
    void strip(name_part& words);
    /// "John Smith, DO", "John Smith M.A." and "Anna Kern, XRPC", but not "Nguyen, Do" or "Smith, J.D.".
    void strip_doubtful(bool office);
    /// The words without the notes that stand behind them: "(Annie)", "- moved to Ulm". At least so many stay.
    name_part drop_notes(name_part words, std::size_t least);
    /// Words that turned out to be no name and stand behind it.
    void keep_behind(name_part const& note);

private:
    void drop_profession_behind_dash(name_part& words, std::size_t least);   ///< "Anna Kern - Office Manager"
    void drop_bracket(name_part& words);   ///< "Anna Kern (M.A.)", "Anna Kern (Dr. med.)"
    void drop_care_of();                   ///< "Anna Kern c/o Falk GmbH"
    void drop_last(name_part& words);
    void drop_part(std::size_t which);
    /// Degrees alone behind a comma, or what somebody is: "Attorney at Law". The further back, the surer.
    bool is_credentials(std::size_t which, bool office) const;
    /// "Karim Benali, D.E.S.", "Kern, Anna, X.Y.Z.": capitals with full stops behind a whole name.
    bool is_dotted_degree(std::size_t which) const;

    std::vector<name_part> parts_, whole_;
    bool capitals_;
    std::size_t whole_parts_ = 0;
    name_part title_;
    std::map<std::size_t, std::string> behind_;
};

}
