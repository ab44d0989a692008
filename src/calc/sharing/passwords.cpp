#include "calc/sharing/passwords.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/task/InteractionHandler.hpp>
#include <com/sun/star/task/PasswordContainer.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

rtl::OUString place_of(sharing::server_address const& server) {
    return ustring("referralbook:postgresql://" + server.host + ':' + std::to_string(server.port) + '/' +
        server.database + server.service);
}

Reference<task::XInteractionHandler> handler(Reference<uno::XComponentContext> const& context) {
    return {task::InteractionHandler::createWithParent(context, nullptr), uno::UNO_QUERY_THROW};
}

}

std::string known_password(Reference<uno::XComponentContext> const& context, sharing::server_address const& server) {
    try {
        const auto found = task::PasswordContainer::create(context)->findForName(
            place_of(server), ustring(server.user), handler(context));
        for (auto const& user : found.UserList)
            if (user.Passwords.hasElements()) return utf8(user.Passwords[0]);
    } catch (uno::Exception const&) {
        // A container that is locked knows nothing.
    }
    return {};
}

void remember_password(Reference<uno::XComponentContext> const& context, sharing::server_address const& server,
    std::string const& password) {
    if (password.empty()) return;
    try {
        const auto container = task::PasswordContainer::create(context);
        const auto text = ustring(password);
        const uno::Sequence<rtl::OUString> passwords{&text, 1};
        if (container->isPersistentStoringAllowed())
            container->addPersistent(place_of(server), ustring(server.user), passwords, handler(context));
        else
            container->add(place_of(server), ustring(server.user), passwords, handler(context));
    } catch (uno::Exception const&) {
        // It is asked for again next time.
    }
}

void forget_password(Reference<uno::XComponentContext> const& context, sharing::server_address const& server) {
    const auto container = task::PasswordContainer::create(context);
    for (const auto forget : {&task::XPasswordContainer::remove, &task::XPasswordContainer::removePersistent}) try {
            (container.get()->*forget)(place_of(server), ustring(server.user));
        } catch (uno::Exception const&) {
            // There was none, or the container is locked.
        }
}

}
