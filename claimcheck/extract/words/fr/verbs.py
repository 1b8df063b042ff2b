"""French: finite verbs, by their endings and by lists of what has no ending of its own."""

import re
from collections.abc import Iterable, Iterator

from claimcheck.extract.words.verb_form import Verbs

__all__ = ["CLOSED", "VERBS"]

_AUXILIARIES = (
    "a ont avait avaient aura auront aurait auraient eut eurent aient ai avons avez est sont était étaient sera seront "
    "serait seraient fut furent soient êtes étais"
).split()

# Third persons without an ending of their own: present of the verbs in -ir, -re, -oir, and the simple past.
_SURE = (
    "achète rachète continue empoigne améliore explore élabore collabore coopère adore déplore décore imagine lâche maîtrise matérialise paye perturbe piétine plébiscite "
    "préconise procure promulgue relate remédie avère sanctionne scinde secoue sillonne simplifie stimule submerge succombe supervise supplante supporte surpasse "
    "transite traque accélère acclame accompagne accumule acquitte adapte additionne adhère administre agite aligne allège alloue altère aménage anime "
    "anticipe apparente apprécie apprête argumente articule aspire assemble assiège assume attache atténue attribue auditionne avorte baptise bascule blinde bouleverse braque "
    "brandit cautionne centralise certifie chapeaute cherche choque cite clame classifie cohabite collecte colonise commémore commercialise compense "
    "complète compose conditionne confère confisque congédie conjugue conserve conspire construise contamine contemple contourne côtoie débloque débouche débourse décerne "
    "déclasse déconseille défile déforme dégrade déjoue délègue délimite déloge demeure démantèle dénigre dénombre déplore déracine dérape désarme "
    "désapprouve désavoue dessine destitue détériore détourne diagnostique dicte dilue discute dispose dissimule distingue distribue documente éclaire écoule effectue "
    "électrocute embarrasse embellit embrasse émerge emménage empiète encaisse encercle endommage endosse énerve enfreint enfonce englobe enjambe ennuie énonce enrage enrôle enseigne entache "
    "entrepose énumère espionne étale étaye étonne étouffe évince exaspère exclame exécute exempte exhorte exonère expatrie expédie expire expose exproprie extrade fascine fédère "
    "félicite finalise fortifie fouette fragilise fréquente froisse fuit fustige généralise génère glorifie gravite harcèle heurte hospitalise "
    "humilie immobilise immortalise importune improvise incinère incorpore inculpe indemnise individualise industrialise inflige informatise inonde inquiète insère insinue inspecte installe "
    "intensifie intente intercepte interpelle intitule irrigue isole jalonne jette jouxte juxtapose labellise lègue légifère lésine limoge longe majore malmène manipule martèle mécontente mendie "
    "mentionne mérite milite minimise monopolise motive muselle nationalise navigue neutralise nie obéit objecte obsède occasionne opte ordonne organise oscille ôte oublie outrepasse "
    "pactise parachève paraphe pardonne parraine perfectionne perquisitionne persécute persuade phagocyte planifie poignarde polarise pollue postule pousse préfigure préoccupe "
    "privilégie proscrit prouve psalmodie pulvérise qualifie quémande raffine raille rallie rallume ranime rapatrie ravage ravive réagit réalimente réapparaît rebute recense "
    "récite réconcilie réconforte reconquiert rectifie récuse redémarre redéploie redoute redouble redresse réélit réévalue régit régresse regrette réintègre réinvente rejaillit réjouit relègue relie remanie rembourse remplace remplit remue rénove renie renseigne rentabilise répercute "
    "réprime réprouve réside résorbe responsabilise resserre restreint retarde retransmet rétribue retrace réunifie revalorise réveille revend rivalise s'agit sabote saccage sacralise sanctuarise scandalise scelle sculpte séduit sensibilise séquestre sévit siffle signale "
    "simule sollicite sous-estime soustrait soutire spécule sponsorise stabilise stationne stoppe stupéfie substitue succède suffoque suggère supprime surclasse surestime surgit surplombe surpasse surprend sursaute symbolise synthétise tarde témoigne temporise terrorise "
    "tisse torpille tracasse transcrit transgresse transperce travestit trépasse trimballe truque tutoie unifie uniformise valorise vandalise verbalise verrouille vénère versifie visionne voue "
    "fera feront ira iront sera abandonne agresse coince signale demeure prétend concède recense dénombre injecte licencie privilégie va vont vais allons fait font faisons peut peuvent veut veulent doit doivent sait savent vaut valent faut voit voient "
    "prévoit croit reçoit perçoit conçoit aperçoit déçoit vend perd rend prend apprend comprend reprend entreprend surprend attend entend "
    "prétend descend défend dépend répand répond correspond étend tend suspend fend pend tond fond mord tord met permet promet "
    "remet admet soumet transmet commet émet omet compromet tient contient maintient obtient soutient retient détient "
    "appartient entretient vient devient revient intervient parvient provient survient convient prévient parvint meurt "
    "parcourt recourt accourt encourt secourt dort ment sent consent ressent connaît reconnaît paraît apparaît disparaît naît plaît "
    "finit réunit fournit établit rétablit investit agit réagit franchit élargit choisit réussit remplit bâtit subit punit garantit saisit grandit "
    "vieillit enrichit accomplit définit envahit trahit nourrit guérit périt surgit ralentit avertit démolit bondit rebondit "
    "aboutit jaillit unit blanchit affaiblit abolit bannit "
    "adoucit éclaircit raccourcit obéit faiblit resplendit convertit divertit ressortit investit accueille recueille "
    "cueille ouvre rouvre couvre découvre recouvre souffre rompt interrompt corrompt vainc convainc résout "
    "rejoint restreint décrit prescrit souscrit contredit prédit élit relit suit poursuit survit sourit suffit abat acquiert conquiert requiert "
    "s'enfuit refait satisfait exclut conclut inclut jouit équivaut prévaut "
    "fit prit mit dut sut crut reçut vint devint tint obtint maintint retint contint soutint intervint survint revint parvint naquit "
    "mourut vécut perdit vendit rendit répondit descendit attendit défendit étendit entendit parut apparut disparut connut reconnut "
    "courut parcourut conclut ouvrit offrit découvrit couvrit souffrit sortit partit écrivit décrivit suivit poursuivit permit promit remit admit soumit "
    "transmit commit apprit comprit reprit entreprit conquit acquit construisit détruisit produisit conduisit réduisit "
    "introduisit traduisit séduisit battit combattit abattit élut lut valut voulut fallut résolut rejoignit atteignit craignit "
    "fuient voient croient prévoient emploient envoient renvoient déploient paient essaient appuient nettoient "
    "accorde accuse achève achète affirme affecte affronte agrandit ajoute alimente amène annule appelle applique apporte approuve appuie "
    "arrête arrive assassine assiste associe assure atterrit attire attribue augmente autorise avoue avoisine blesse bloque bombarde "
    "brûle cesse circule coïncide collecte combine commence comporte concerne condamne confie confirme confronte "
    "consacre considère consiste consolide consomme constate constitue consulte contribue convoque coûte crée culmine cultive cumule dévaste dévoile dévore "
    "débarque débute décède décide déclare déclenche décline décolle décrète décroche dédie dégage délivre démarre déménage démissionne démontre dénonce dépasse déplace déploie "
    "dépose déroule désigne détaille devance développe différencie diminue dirige diverge divise donne dure "
    "échappe échoue éclate écope écrase édifie élimine émane embarque emmène empêche emploie emporte emprisonne encadre encourage engage enlève "
    "enregistre enseigne entame entraîne envisage envoie éprouve essaie essuie établit évacue évalue éveille évite évolue évoque examine excède "
    "exécute exerce exige existe expérimente explique exploite explose exporte exprime expulse favorise fonde fonctionne fournit "
    "frôle fusionne gagne gère gouverne grimpe habite héberge hérite hésite identifie ignore illustre implante implique importe impose inaugure incarne incite "
    "indique informe injecte insiste inspire installe instaure interpelle interprète interroge intègre invente "
    "invite jette jouit justifie laisse libère licencie localise mène mentionne mobilise modernise modifie multiplie nécessite négocie nomme "
    "notifie oblige observe occasionne occupe octroie opère oppose ordonne organise paie paralyse parle participe patronne "
    "pénètre perpétue persiste plafonne plaide possède précède précise prédomine préfère prélève prépare "
    "préserve préside prêche prive procède proclame progresse projette prolonge promeut prononce propage propose prospère protège prouve provoque puise "
    "qualifie quitte raconte ramène rappelle rapporte rassemble rassure ratifie réaffirme réalise rebaptise recommande recrute "
    "recule récupère rédige redoute refuse regagne regrette regroupe réhabilite réitère rejette relaie rembourse remercie remonte remporte rémunère "
    "renferme renforce renonce renouvelle renseigne rentre renverse répare répartit répète repousse représente réside résiste respecte ressemble restaure "
    "restitue résulte résume retarde retire retourne rétrograde retrouve revendique révèle sacrifie saute séjourne sélectionne semble sépare "
    "signifie situe songe souffre souligne soulève souhaite soupçonne stagne stipule subsiste subventionne succède suggère supprime suppose surnomme surplombe "
    "survole suscite témoigne termine totalise tolère tourne transfère transforme transporte trouve tue utilise "
    "vaccine varie verse vérifie viole vise "
).split()  # fmt: skip

# Third persons of the present that are nouns or prepositions as well.
_DOUBTFUL = (
    "offre affiche gifle orchestre manifeste court tente embauche relâche diffuse célèbre crache recrute cumule gagne vise nage pêche chante balaie butte capte cède classe coule craque creuse croise cueille danse découpe déguise dispute enfile exploite gaspille glisse "
    "aide attaque abrite baisse bat blâme boucle campe cause change charge chasse commande commerce compte combat contrôle conteste coupe couronne crie "
    "critique cible date demande dépense double doute détache écoute enquête envahit épouse espère estime étudie excuse ferme figure filme force forme fouille "
    "franchise frappe fume garde guide hausse honore hante juge joue lance limite livre loge loue lutte manque marche marque masque mesure menace monte "
    "montre note offre oriente parade partage part passe pense peine perce pèse place pilote plonge porte pose pratique presse prête "
    "profite programme publie purge protège questionne réclame réforme règle relance répare repose réserve reste retraite rêve risque ruine sauve sert sort signe "
    "somme sonne souffle stationne surveille taxe tire tombe touche trace traite travaille trouble vante vit vote voyage visite "
    "suspecte complète "
    "annonce avance alerte amorce finance influence rencontre récompense fabrique épargne élève siège relève remarque triomphe triple quadruple vide fixe valide traverse équipe chute bénéficie domine pleure vole reproche récolte réplique recherche borde"
).split()  # fmt: skip

# Nouns, adjectives and adverbs in the endings of verbs.
_NOUNS = (
    "accident adhérent adjacent adolescent affluent agent antécédent apparent argent arpent ascendant bivalent cent cinquante-cent "
    "client cohérent compétent concurrent conscient content continent convalescent convergent couvent décadent déficient dent "
    "descendent diligent différent dissident divergent dolent effervescent efficient éloquent émergent éminent équivalent évident "
    "excellent excédent expédient fervent fréquent gradient grandiloquent imminent impatient impertinent impotent imprudent incident incohérent "
    "incompétent inconscient indécent indifférent indigent indolent influent ingrédient inhérent innocent insolent insuffisant insurgent "
    "intelligent intermittent ambivalent latent lent mécontent négligent nutriment occident omniprésent onguent opulent orient parent patient "
    "pénitent permanent pertinent polyvalent précédent présent président vice-président prudent récent récipient récurrent régent relent résident "
    "réticent somnolent souvent strident suffisent subséquent succulent talent tangent torrent transparent trident turbulent urgent vent "
    "véhément violent virulent absent comment auvent paravent serpent sergent ardent étudient content couvent avent évent onguent "
    "lait fait parfait imparfait souhait trait portrait extrait retrait attrait abstrait distrait bienfait méfait forfait surfait "
    "contrefait jamais palais quai balai relais autrefait portefait tandis opéra caméra choléra sierra etcetera "
    "sahara libéra tiara aura angora pandora médina ébola guérilla mandela angela manuela hongrois danois "
    "bonaparte canada panama alabama nevada granada villa visa agenda mafia média panda soda pampa propaganda véranda "
    "est reprise surprise entreprise marchandise expertise crise mise prise"
).split()  # fmt: skip

# Plurals of verbs in -ment; every other word in -ment is a noun or an adverb.
_MENT = (
    "affirment estiment confirment forment ferment nomment consomment dorment aiment expriment suppriment impriment animent réclament "
    "proclament programment transforment informent arment assument résument présument fument allument consument entament acclament "
    "diffament enferment renferment réaffirment sèment parsèment chôment assomment dénomment surnomment raniment priment "
    "compriment oppriment légitiment sous-estiment surestiment riment abîment déciment rament filment charment désarment endorment "
    "déforment réforment plument exhument inhument blâment sacralisent mésestiment briment dépriment subliment alarment "
    "conforment chôment crament déclament renomment reforment"
)

CLOSED = frozenset(
    "le la les l' un une des du de d' au aux à ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs "
    "par pour dans en sur sous avec sans chez vers entre contre depuis pendant dès selon après avant lors parmi malgré hors "
    "aucun aucune chaque quelques plusieurs certains certaines divers diverses tout toute tous toutes quel quelle quels quelles "
    "très trop si plus moins aussi assez bien mal ni".split()
)


def _simple_pasts(presents: Iterable[str]) -> Iterator[str]:
    """Give "annonça", "mangea", "posséda" for "annonce", "mange", "possède"."""
    for form in presents:
        if form.endswith("e"):
            stem = form[:-1]
            last = stem.rfind("è")
            stem = stem[:last] + "é" + stem[last + 1 :] if last >= 0 else stem
            yield from (stem[:-1] + "ça",) if stem[-1] == "c" else (stem + "a", stem + "ea")


VERBS = Verbs(
    auxiliaries=frozenset(_AUXILIARIES),
    sure=frozenset([*_SURE, *_MENT.split(), *_simple_pasts([*_SURE, *_DOUBTFUL])]) - frozenset(_NOUNS),
    # The plurals in -ent, the imperfect and conditional, the future, the simple past, and inverted verbs.
    endings=re.compile(
        r"\w{2,}(?:aient|èrent|irent|urent|inrent|eront|iront|dront|vront|rront|auront)|\w{3,}(?<!m)ent|\w{2,}(?:ç|ge)?ait"
        r"|\w{2,}(?:era|ira|dra|vra|rra|clura)"
        r"|(?:\w+-)+(?:t-)?(?:il|elle|on|ils|elles)|\w+(?:erons|irons|erez|issons|issez)"
    ),
    nouns=frozenset(_NOUNS),
    doubtful=frozenset(_DOUBTFUL),
    bare=frozenset(),
    open=re.compile(
        r"(?:(?:re)?construit|détruit|(?:re|co)?produit|(?:re)?conduit|réduit|introduit|traduit|séduit|écrit|inscrit|interdit|dit|atteint|joint)"
    ),
    active=frozenset(),
    openers=re.compile(
        r"(?:l[ea]s?|l'|une?|leurs?|s(?:on|a|es)|cett?e?|ces|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\w+ante|cent|mille|plus|moins|"
        r"environ|près|que?|qu'|à|aux?|en|dans|sur|\d.*|toute?s?|tous|toujours|encore|aussi|ainsi|également|désormais|pas|plusieurs|contre|"
        r"aujourd'hui|parmi|comme|depuis|pendant|avec|entre|après|avant|dès|jusqu'(?:en|à|aux?)|\w{4,}ment|vers|par|pour)"
    ),
    closed=CLOSED,
    subjects=frozenset(
        "il elle on ils elles je j' tu nous vous qui c' ça cela ceci celui-ci celle-ci ne n' se s'".split()
    ),
    clitics=frozenset("ne n' se s' me m' te t' le la les l' lui leur y en nous vous".split()),
    infinitive=re.compile(
        r"\w+(?:er|ir|oir|re)(?<!ouvre)(?<!offre)|\w+ant|pas|plus|jamais|rien|que|qu'|de|d'|à|été|eu|\w+ées?|et|ou|mêmes?|"
        r"est-ce|autres?|deux|trois|tous|toutes|sont-ils"
    ),
    participle=re.compile(
        r"(?!(?:plus|puis|depuis|sous|nous|vous|dessus|jus|lui|qui|ici|aussi|ainsi|midi|\w+di|merci|demi|parmi|jamais|mais|pays|fois|mois|fils|avis|"
        r"tandis|huit|petits?|petites?|crédits?|conflits?|profits?|bruits?|droits?|endroits?|toits?|marchés?|députés?|années?|sociétés?|virus|campus|"
        r"bonus|surplus|refus|\w+ités?|permis|tapis|amis?|ennemis?|partis?|point|moins?|saints?|ports?|forts?|efforts?|transports?|sports?|"
        r"rapports?|aéroports?)(?!\w))\w{2,}(?:é|és|ée|ées|i|is|ie|ies|it|its|ite|ites|u|us|ue|ues|ert|erts|erte|ertes|int|ints|inte|intes|ort|orts|orte|ortes|ait|aits|aite|aites)|eu|dû|pu|vu|lu|bu|né"
    ),
    between=re.compile(
        r"\w{3,}ment|été|pas|plus|jamais|déjà|aussi|encore|bien|ensuite|toujours|notamment|eux|eu|rien|alors|ainsi|donc|depuis|enfin|même|souvent|presque|tous|toutes"
    ),
    plural=re.compile(r"(?!)"),
    loose=re.compile(r"d[eu]s|du|\w{2,}(?:er|ir)"),
)
