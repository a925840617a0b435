/** get_states() and set_states() of synapses. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { prints } from './script.js'

const network = `
    G = NeuronGroup(3, '''v : 1
    x : volt
    dz/dt = -z/ms : 1
    c = 2*v : 1''', threshold='v > 10', reset='', refractory=1*ms, method='euler')
    G.v = [1, 2, 3]
    H = NeuronGroup(3, '''u : 1
    sh : 1 (shared)''')
    S = Synapses(G, H, '''w : 1
    q : volt (shared)
    da/dt = -a/ms : 1 (clock-driven)
    d = 2*w : 1
    b : 1''', on_pre='u_post += w', multisynaptic_index='k', method='euler')
    S.connect(i=[0, 1, 2, 0], j=[1, 2, 0, 1])
    S.w = [1, 2, 3, 4]`

test('J14: get_states() has the neurons of both ends, in the order of Brian', async () => {
  await prints(
    `${network}
    print(list(S.get_states()))
    print(list(S.get_states(subexpressions=True)))
    print(list(S.get_states(read_only_variables=False)))
  `,
    "['t', 'dt', 't_in_timesteps', 'N_incoming', 'N_outgoing', 'i', 'j', 'N', 'a', 'b', 'k', 'q', 'w', 'N_pre', 'i_pre', 't_pre', 'dt_pre', 't_in_timesteps_pre', 'z_pre', 'lastspike_pre', 'not_refractory_pre', 'v_pre', 'x_pre', 'N_post', 'i_post', 't_post', 'dt_post', 't_in_timesteps_post', 'sh_post', 'sh', 'u_post', 'u']",
    "['t', 'dt', 't_in_timesteps', 'N_incoming', 'N_outgoing', 'i', 'j', 'N', 'd', 'a', 'b', 'k', 'q', 'w', 'N_pre', 'i_pre', 't_pre', 'dt_pre', 't_in_timesteps_pre', 'c_pre', 'z_pre', 'lastspike_pre', 'not_refractory_pre', 'v_pre', 'x_pre', 'N_post', 'i_post', 't_post', 'dt_post', 't_in_timesteps_post', 'sh_post', 'sh', 'u_post', 'u']",
    "['a', 'b', 'k', 'q', 'w', 'z_pre', 'lastspike_pre', 'not_refractory_pre', 'v_pre', 'x_pre', 'sh_post', 'sh', 'u_post', 'u']",
  )
})

test('J14: the values of get_states(), with and without units', async () => {
  await prints(
    `${network}
    s = S.get_states()
    print(s['N'], s['N_pre'], s['N_outgoing'], s['i'], s['j'], s['k'], s['q'], s['t_pre'])
    print(s['v_pre'], s['x_pre'], s['u'], s['i_post'])
    print(S.get_states(['w', 'q']), S.get_states(['w', 'i'], units=False))
    print(S.get_states(subexpressions=True, units=False)['c_pre'])
  `,
    '4 3 [2 1 1 2] [0 1 2 0] [1 2 0 1] [0 0 0 1] 0. V 0. s',
    '[1. 2. 3. 1.] [0. 0. 0. 0.] V [0. 0. 0. 0.] [1 2 0 1]',
    "{'w': array([1., 2., 3., 4.]), 'q': 0. * volt} {'w': array([1., 2., 3., 4.]), 'i': array([0, 1, 2, 0], dtype=int32)}",
    '[2. 4. 6. 2.]',
  )
})

test('J14: set_states() writes to synapses and neurons', async () => {
  await prints(
    `${network}
    S.set_states({'w': [5, 6, 7, 8], 'q': 3*volt, 'u': 2, 'x_pre': 1*volt})
    print(S.w[:], S.q, H.u[:], G.x[:])
    S.set_states({'q': 5, 'x_pre': [1, 2, 3, 4]}, units=False)
    print(S.q, G.x[:])
    try:
        S.set_states({'i': 3})
    except TypeError as ex:
        print(ex)
  `,
    '[5. 6. 7. 8.] <synapses.q: 3. * volt> [2. 2. 2.] [1. 1. 1.] V',
    '<synapses.q: 5. * volt> [4. 2. 3.] V',
    'Variable i is read-only.',
  )
})
