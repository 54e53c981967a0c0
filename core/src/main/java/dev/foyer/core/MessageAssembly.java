package dev.foyer.core;

import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.message.usecase.CountUnread;
import dev.foyer.core.message.usecase.FollowMessages;
import dev.foyer.core.message.usecase.ForgetMessages;
import dev.foyer.core.message.usecase.ListMessages;
import dev.foyer.core.message.usecase.MarkRead;
import dev.foyer.core.message.usecase.SendLetter;
import dev.foyer.core.message.usecase.SendMessage;
import dev.foyer.core.message.usecase.ShowMessage;
import dev.foyer.core.message.usecase.StartForgetting;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.message.usecase.WriteLetter;

/** The part of the wiring that is about telling people. */
record MessageAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForMessages messages,
    Mailer mailer) {

  TellMembers tellMembers() {
    return new TellMembers(
        messages.messages(),
        organizations.members(),
        platform.jobs(),
        platform.ids(),
        platform.clock());
  }

  WriteLetter writeLetter() {
    return new WriteLetter(
        messages.letters(), mailer, platform.jobs(), platform.ids(), platform.clock());
  }

  SendMessage sendMessage() {
    return new SendMessage(
        messages.messages(),
        organizations.members(),
        organizations.organizations(),
        mailer,
        platform.clock());
  }

  SendLetter sendLetter() {
    return new SendLetter(
        messages.letters(), organizations.organizations(), mailer, platform.clock());
  }

  ForgetMessages forgetMessages() {
    return new ForgetMessages(messages.messages(), messages.letters(), platform.clock());
  }

  Foyer.Messaging messaging() {
    return new Foyer.Messaging(
        new ListMessages(messages.messages()),
        new ShowMessage(messages.messages()),
        new CountUnread(messages.messages()),
        new MarkRead(messages.messages(), platform.clock()),
        new FollowMessages(messages.messages()),
        new StartForgetting(platform.transactions(), platform.jobs(), platform.clock()));
  }
}
