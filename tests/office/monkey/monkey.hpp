#pragma once
#include "office/support/dice.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/workbook.hpp"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace referralbook::tests {

/// An office in which a die decides what happens next, and that looks after each of our commands whether what was
/// promised is kept: the answer is one sentence; a refusal changes nothing; only sheets that the command may write have
/// changed; it is one step; Undo and Redo bring back exactly what was there; the other workbook is as it was.
/// There is one window a workbook: an office with a second one dies now and then when a new sheet is taken back,
/// without us too.
class monkey {
public:
    explicit monkey(unsigned seed);

    /// One random operation. What is wrong after it, a line each; empty when nothing is.
    std::vector<std::string> step();

    /// Whether the office has died of it: then there is nothing more to do.
    bool dead() const { return dead_; }

    /// The last operations, the latest last, to find a fault by.
    std::string story() const;

private:
    workbook a_book();
    workbook small_book_of_ours();
    void begin_anew();
    void tell(std::string what);
    std::vector<std::string> command();
    std::string other_step();
    std::string reload();

    dice die_;
    std::optional<workbook> book_, other_;
    int age_ = 0;   ///< operations of these books
    bool dead_ = false;
    int files_ = 0;   ///< saved so far
    std::deque<std::string> story_;
};

}
