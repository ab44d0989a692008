#pragma once
#include "book/change_set.hpp"
#include "calc/history/step_marks.hpp"
#include "calc/sharing/book_picture.hpp"
#include "commands/history/recorded.hpp"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace referralbook::calc {

/// What the sheet History of one open workbook is to hold: the lines of commands, which go into the commands' own steps
/// of Undo, and those of what was typed, which is noticed at the next reading and written with the next command or
/// before the workbook is saved, without a step of their own. A workbook that is shared, read-only or not set up keeps
/// no such sheet, nor one whose rule Keep history months is 0. Main thread only.
class history_keeper : public std::enable_shared_from_this<history_keeper> {
public:
    history_keeper(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        document_ref const& document);

    void begin();   ///< from now on what is typed is noticed; writes it before the workbook is saved
    void end();

    /// The workbook is read: notices what was typed since.
    void look();

    /// A change set with the lines that belong to it, and with those that are to go. `beside` are changes of records
    /// that the command makes without the change set.
    book::change_set with_lines(book::change_set changes, std::size_t beside = 0);
    /// To be called inside the step of Undo that writes what with_lines was last asked for, once the cells are written.
    void in_step();
    /// What with_lines was last asked for has been written, with lines or without: it is nobody's typing.
    void written();
    /// Very much was written that is nobody's typing, such as a set-up: what stands there now is where it starts from.
    void start_anew();

private:
    struct noticed {
        commands::recorded_change change;
        commands::moment when;
    };
    /// Where the lines of the sheet end; the header row where there are none, -1 where there is no sheet.
    int end_of_lines() const;
    void take_picture();
    void stands_anew();
    bool is_kept();
    std::string heading_of_names() const;
    bool can_be_written(std::map<book::table_id, book::table_place> const& places) const;
    void add_noticed(book::change_set& to, commands::recorded_facts const& facts) const;
    void add_removals(book::change_set& to, book::table_place const& place) const;
    void forget_noticed();
    void before_saving() noexcept;
    friend class saving_listener;

    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    document_ref document_;
    com::sun::star::uno::Reference<com::sun::star::document::XDocumentEventListener> listener_;
    std::unique_ptr<step_marks> marks_;
    std::string in_front_;   // the sheet that the command found there, where it makes the sheet History
    /// What stood in the workbook when the sheet had its lines up to there: Undo and Redo go from one to another.
    std::map<int, std::shared_ptr<book_picture>> stood_;
    std::vector<noticed> noticed_;
    std::size_t more_noticed_ = 0;   // typed changes that there is no line for
    commands::moment more_when_{};
    int months_ = 0;
    bool changes_records_ = false, has_no_lines_ = false;   // the command that with_lines was last asked for
    bool leaves_before_ = false;   // once the lines are written nothing leads back: some went, or somebody is forgotten
};

}
