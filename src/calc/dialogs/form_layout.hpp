#pragma once
#include "calc/office/dialog_window.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

inline constexpr int form_margin = 8;   ///< of a form, on all sides, in AppFont units

/// Which rows a form shows and where their controls stand: one row below the other; one that is hidden leaves no gap.
/// A row is called by the name of its field.
class form_layout {
public:
    /// All that is put from now on belongs to a new row of this height.
    void begin_row(std::string_view name, int height);
    /// A control of the latest row; `y` counts from the row's top.
    void put(std::string_view control, control_place in_row);
    /// The latest control becomes smaller by so much on each side.
    void inset(int by);
    /// The latest row becomes higher.
    void grow(int by);
    int height() const { return rows_.back().height; }                ///< of the latest row
    std::string const& latest() const { return rows_.back().name; }   ///< the latest row

    void show(std::string_view row, bool shown);
    bool shows(std::string_view row) const;
    void resize(std::string_view row, int height);

    /// Hands over every control with its place and whether it is seen, and answers where the next row would begin.
    int place(std::function<void(std::string const& control, control_place where, bool seen)> const& use) const;

private:
    struct control {
        std::string name;
        control_place in_row;
    };
    struct row {
        std::string name;
        int height = 0;
        bool shown = true;
        std::vector<control> controls{};
    };
    row* found(std::string_view name);

    std::vector<row> rows_;
};

}
