<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("username")>
<@layout.registrationLayout displayMessage=!wrong; section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <form id="kc-reset-password-form" class="formulaire" action="${url.loginAction}" method="post">
      <p class="aide">${msg("emailInstruction")}</p>
      <div class="champ">
        <label for="username" class="libelle">${msg("email")} <span class="exemple" id="username-example">${msg("emailExample")}</span></label>
        <input id="username" class="saisie" name="username" value="${(auth.attemptedUsername!'')}" type="text" inputmode="email" spellcheck="false"
               autocapitalize="none" autocomplete="username" required aria-describedby="username-example<#if wrong> username-error</#if>"
               <#if wrong>aria-invalid="true" autofocus</#if>>
        <#if wrong><p class="erreur-champ" id="username-error">${kcSanitize(messagesPerField.get("username"))?no_esc}</p></#if>
      </div>
      <button class="bouton bouton-principal" type="submit">${msg("doSendLink")}</button>
    </form>
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
