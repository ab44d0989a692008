#pragma once
#include "sharing/desk/merge.hpp"

#include <functional>
#include <map>
#include <set>
#include <span>
#include <vector>

namespace referralbook::sharing {

/// What became of edits that the server refused together and that were sent in parts.
struct sent_parts {
    std::vector<edit> refused{};               ///< alone
    std::set<book::table_id> whole_tables{};   ///< of which it took nothing, though there was more than one edit
    bool something_taken = false;
    bool stopped = false;   ///< a part could not be sent: what is refused is not known
};

/// How a part ended: taken as a whole, refused as a whole, or neither, and nothing more is to be sent.
enum class part_end : char { taken, refused, stop };

/// Sends edits in parts that were refused together: those of each table by themselves, then halves, down to one edit.
/// Where the first few of a table are refused one by one and none was taken, the rest of it is not tried.
sent_parts send_in_parts(std::span<edit const> edits, std::function<part_end(std::span<edit const>)> const& send);

/// The edits that the server refused for what they hold.
class refused_edits {
public:
    bool holds(edit const& one) const;
    /// Takes these in; what is to be said of them: of a whole table once.
    std::vector<conflict> note(sent_parts const& parts, rows const& sheet, rows const& base);
    /// Forgets those of rows in which something else stands now.
    void look_again(rows const& sheet, rows const& base);
    std::set<row_name> rows_of() const;

private:
    std::map<row_name, edit> all_;
};

}
