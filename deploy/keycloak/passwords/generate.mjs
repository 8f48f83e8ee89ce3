// Writes mots-de-passe-courants.txt: words that French and English speakers choose most, with what they add to please a
// password policy (12 characters, a digit, a special character). Lower case: Keycloak compares without case.
// node deploy/keycloak/passwords/generate.mjs
import { writeFileSync } from 'node:fs'

const KEYBOARD = 'azerty azertyuiop qwerty qwertyuiop qwertz qsdfghjklm wxcvbn 1q2w3e4r 1q2w3e4r5t a1z2e3r4 a1z2e3r4t5 123456 123456789 1234567890 987654321 abc123 abcd1234 azerty123 qwerty123'
const FRENCH =
  'motdepasse monmotdepasse m0tdepasse mdp secret bonjour bonsoir bienvenue coucou soleil lune etoile amour monamour jetaime jtm loulou doudou chouchou bisous bebe princesse papillon chocolat vacances liberte famille maman papa mamie chat chien lapin ' +
  'tigre dauphin cheval fleur rose tournesol printemps ete automne hiver noel anniversaire janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'france paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers bretagne corse alsace normandie provence allezlesbleus allezlom olympique psg foot football rugby musique guitare ' +
  'mairie commune prefecture departement administration administrateur admin agent service servicepublic accueil guichet passeport carteidentite rdv rendezvous rdvservicepublic etatcivil conseil ordinateur bureau internet'
const ENGLISH =
  'password passw0rd p@ssw0rd p@ssword mypassword welcome letmein login master changeme changeit default test testing demo user guest administrator sunshine iloveyou princess monkey dragon shadow superman batman spiderman pokemon starwars football baseball ' +
  'soccer hockey michael jordan jessica ashley charlie hunter killer freedom whatever trustno1 summer winter spring autumn january february march april june july august september october november december monday friday hello computer windows google facebook'
const NAMES =
  'nicolas camille julien thomas sebastien alexandre maxime antoine pierre jean marie sophie julie celine isabelle nathalie stephane christophe philippe laurent david daniel olivier vincent guillaume mathieu romain florian kevin quentin lucas hugo theo louis ' +
  'emma lea chloe manon sarah laura pauline charlotte caroline catherine sylvie martine monique jacqueline michel patrick francois'
const DIGITS = '1 01 12 13 123 1234 12345 123456 2023 2024 2025 2026 2027'.split(' ')
const LAST = '! !! . * ? @ $'.split(' ')
const BETWEEN = '! @ - .'.split(' ')
const PHRASES =
  'jetaimejetaime motdepassemotdepasse passwordpassword azertyazerty123! bonjourbonjour liberteegalitefraternite allezlesbleus2024! correcthorsebatterystaple correct-horse-battery-staple lemotdepasse jaimelechocolat monpetitlapin ' +
  'vivelafrance! vivelesvacances ilovechocolate iloveyousomuch passwordpassword1! motdepassesecret changezmoi123! changez-moi-123 a-changer-2026! motdepasse-2026 demo-rdv-2025! azertyuiop^$ azertyuiopqsdfghjklm qwertyuiopasdfgh 1234azerty!!'

const common = new Set(PHRASES.split(' '))
for (const word of `${KEYBOARD} ${FRENCH} ${ENGLISH} ${NAMES}`.split(' ')) {
  common.add(word).add(word + word)
  for (const digits of DIGITS) {
    common.add(word + digits)
    LAST.forEach((special) => common.add(word + digits + special))
    BETWEEN.forEach((special) => common.add(word + special + digits))
  }
}
const long = [...common].filter((word) => word.length >= 12).sort()
writeFileSync(new URL('mots-de-passe-courants.txt', import.meta.url), `${long.join('\n')}\n`)
