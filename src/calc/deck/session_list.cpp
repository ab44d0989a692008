#include "calc/deck/session_list.hpp"
#include "calc/sheets/new_sheet.hpp"
#include "calc/sheets/today.hpp"

#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase1.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY;

namespace {

/// The open workbooks. The clock runs while there are any, so that nothing of ours is left when the office ends.
class session_list {
public:
    std::shared_ptr<session> find(Reference<uno::XInterface> const& document) const {
        const auto found = sessions_.find(document.get());
        return found == sessions_.end() ? nullptr : found->second;
    }

    std::shared_ptr<session> make(
        Reference<uno::XComponentContext> const& context, document_ref const& document, uno::XInterface* identity) {
        if (!clock_)
            clock_ = std::make_shared<alarm_clock>(main_queue{context}, [this](book::day today) { new_day(today); });
        auto made = std::make_shared<session>(context, document, clock_);
        sessions_.emplace(identity, made);
        return made;
    }

    void drop(uno::XInterface* identity) {
        const auto found = sessions_.find(identity);
        if (found == sessions_.end()) return;
        const auto closed = found->second;
        sessions_.erase(found);
        closed->close();
        if (sessions_.empty()) clock_.reset();
    }

    void servers_forgotten() {
        const auto all = sessions_;
        for (auto const& [identity, one] : all)
            if (const auto book = one->shared()) book->servers_forgotten();
    }

private:
    void new_day(book::day today) {
        const auto all = sessions_;
        for (auto const& [identity, one] : all) one->bring_up(today);
    }

    std::map<uno::XInterface*, std::shared_ptr<session>>
        sessions_;   // a pointer is valid: the entry goes when its document closes
    std::shared_ptr<alarm_clock> clock_;
};

session_list& the_sessions() {
    static session_list list;
    return list;
}

/// Listens to one workbook until it closes.
class modify_listener final : public cppu::WeakImplHelper1<util::XModifyListener> {
public:
    modify_listener(std::shared_ptr<session> const& of, uno::XInterface* identity)
        : session_{of}, identity_{identity} {}

    void SAL_CALL modified(lang::EventObject const&) override {
        try {
            if (const auto one = session_.lock()) one->edited();
        } catch (...) {}
    }
    void SAL_CALL disposing(lang::EventObject const&) override {
        try {
            the_sessions().drop(identity_);
        } catch (...) {}
    }

private:
    std::weak_ptr<session> session_;
    uno::XInterface* identity_;
};

}

std::shared_ptr<session> known_session(Reference<uno::XInterface> const& document) {
    return the_sessions().find(Reference<uno::XInterface>{document, UNO_QUERY});
}

std::shared_ptr<session> session_of(
    Reference<uno::XComponentContext> const& context, Reference<uno::XInterface> const& document) {
    const document_ref workbook{document, UNO_QUERY};
    const Reference<util::XModifyBroadcaster> broadcaster{document, UNO_QUERY};
    const Reference<uno::XInterface> identity{
        document, UNO_QUERY};   // only this interface's pointer identifies a UNO object
    if (!workbook.is() || !broadcaster.is()) return nullptr;
    if (auto there = the_sessions().find(identity)) return there;
    bring_today_up(workbook, local_today());
    let_sheets_come(workbook);
    auto made = the_sessions().make(context, workbook, identity.get());
    broadcaster->addModifyListener(new modify_listener{made, identity.get()});
    return made;
}

void shared_books_forget_servers() { the_sessions().servers_forgotten(); }

}
